import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createDraftSession, type DraftSession, type DraftState } from './draft-session';

/**
 * The draft of a problem: read on opening, saved while the person types and once more when the page is left.
 * @param goesOn read on opening: whether an accepted attempt opens with its code
 */
export function useDraft(slug: string, starterCode: string, goesOn = false): { draft: DraftState; session: DraftSession } {
  const [session] = useState(() => createDraftSession(slug, starterCode, goesOn));
  const draft = useStore(session.store);
  useEffect(() => {
    void session.open();
    const save = () => session.leave();
    const saveWhenHidden = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      save();
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveWhenHidden);
    };
  }, [session]);
  return { draft, session };
}
