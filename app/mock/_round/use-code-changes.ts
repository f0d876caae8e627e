import { useEffect, useRef } from 'react';
import type { Round } from '@/app/_store/round';
import type { DraftSession } from '@/app/problems/[slug]/_draft/draft-session';
import { changeEvents } from './events';
import type { RoundSession } from './round-session';

interface Watched {
  slug: string;
  starterCode: string;
  draft: DraftSession;
  round: Round;
  session: RoundSession;
}

/** Records when the code is first changed, when much of it comes in at once, and when a pause ends. */
export function useCodeChanges({ slug, starterCode, draft, round, session }: Watched): void {
  const hadChanged = useRef(round.events.some((event) => event.kind === 'typed' && event.slug === slug));
  useEffect(() => {
    let lastChangeMs = hadChanged.current ? session.elapsed() : undefined;
    return draft.store.subscribe(({ source }, before) => {
      if (source === before.source || before.phase === 'loading') return;
      const atMs = session.elapsed();
      session.record(...changeEvents({ slug, atMs, before: before.source, after: source, starterCode, lastChangeMs }));
      lastChangeMs = atMs;
      hadChanged.current = true;
    });
  }, [slug, starterCode, draft, session]);
}
