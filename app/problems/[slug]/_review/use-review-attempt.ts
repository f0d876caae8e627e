import { useEffect, useState } from 'react';
import { readEvents } from '@/app/_store/events';
import type { WorkspaceProblem, WorkspaceSession } from '../_workspace/use-workspace';

/**
 * The attempt at which the problem is reviewed from memory: a new one for `?review`, which then becomes `?review=3`, so
 * that a reload goes on with it. Nothing when the address asks for none.
 */
export function useReviewAttempt({ draft, session }: WorkspaceSession, { facts, starterCode }: WorkspaceProblem): number | undefined {
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    setAsked(new URLSearchParams(location.search).get('review') ?? undefined);
  }, []);
  const isReady = draft.phase === 'ready' && asked === '';
  useEffect(() => {
    if (!isReady) return;
    void beginFresh().then((attempt) => {
      history.replaceState(history.state, '', `?review=${attempt}`);
      setAsked(String(attempt));
    });

    async function beginFresh(): Promise<number> {
      const { attempt, source } = session.store.getState();
      const events = await readEvents(facts.slug);
      const isTouched = source !== starterCode || events.some((event) => event.attempt === attempt);
      if (isTouched) await session.startNext();
      return session.ensureStarted();
    }
  }, [isReady, session, facts.slug, starterCode]);
  const attempt = Number(asked || 'none');
  return Number.isInteger(attempt) ? attempt : undefined;
}
