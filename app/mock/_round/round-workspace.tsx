import { Tabs } from 'radix-ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Capabilities } from '@/app/_components/capabilities';
import type { Round } from '@/app/_store/round';
import { changeRound } from '@/app/_store/rounds';
import type { DraftSession } from '@/app/problems/[slug]/_draft/draft-session';
import { JudgeState } from '@/app/problems/[slug]/_judge/judge-state';
import { useJudgeStatus } from '@/app/problems/[slug]/_judge/use-judge-status';
import { Notice } from '@/app/problems/[slug]/_workspace/notice';
import { isAccepted } from '../_report/time-spent';
import { AskedProblem } from './asked-problem';
import { endRound } from './end-round';
import { LeaveDialog } from './leave-dialog';
import type { RoundProblem } from './load-problem';
import { RoundClock } from './round-clock';
import { RoundLine } from './round-line';
import { useLeaving } from './use-leaving';
import { useRoundSession } from './use-round-session';

interface Props {
  round: Round;
  problems: RoundProblem[];
  /** The person goes elsewhere; the round waits. */
  onLeave(): void;
  onEnded(): void;
}

/** A running round: its problems in tabs, and one clock for all. */
export function RoundWorkspace({ round: stored, problems, onLeave, onEnded }: Props) {
  const { session, error } = useRoundSession(stored, changeRound);
  const leaving = useLeaving(stored.address, onLeave);
  const round = { ...stored, events: useStore(session.events) };
  const [shown, setShown] = useState(() => lastShown(round));
  const [isEnding, setIsEnding] = useState(false);
  const [isRunning, setIsRunning] = useState(false);
  const drafts = useRef(new Map<string, DraftSession>());
  const { status, restart } = useJudgeStatus(shown);
  useEffect(() => session.record({ kind: 'opened', slug: shown, atMs: session.elapsed() }), [session, shown]);
  const onDraft = useCallback((slug: string, draft: DraftSession) => void drafts.current.set(slug, draft), []);

  async function end(by: 'person' | 'time') {
    if (isEnding) return;
    setIsEnding(true);
    session.stop();
    await Promise.all([...drafts.current.values()].map((draft) => draft.open().then(draft.flush)));
    await endRound(round, by);
    onEnded();
  }

  const next = round.problems.find(({ slug }) => slug !== shown && !isAccepted(round, slug));
  return (
    <Tabs.Root value={shown} onValueChange={setShown} className="flex h-dvh flex-col">
      <RoundLine
        round={round}
        clock={<RoundClock session={session} minutes={round.minutes} onOver={() => void end('time')} />}
        judge={<JudgeState status={status} isRunning={isRunning} onRetry={restart} />}
        isEnding={isEnding}
        onEnd={() => void end('person')}
      />
      <Capabilities />
      {status.state === 'failed' && <Notice text={status.message} action="Retry" onAction={restart} />}
      {error && <Notice text={error.message} action="Try again" onAction={session.keepAgain} />}
      <main id="main" className="flex min-h-0 flex-1 flex-col">
        {problems.map((asked) => (
          <Tabs.Content
            key={asked.problem.facts.slug}
            value={asked.problem.facts.slug}
            forceMount
            tabIndex={-1}
            className="flex min-h-0 flex-1 flex-col data-[state=inactive]:hidden"
          >
            <AskedProblem
              asked={asked}
              round={round}
              session={session}
              isShown={asked.problem.facts.slug === shown}
              onDraft={onDraft}
              onRunning={setIsRunning}
              onNext={next && (() => setShown(next.slug))}
            />
          </Tabs.Content>
        ))}
      </main>
      <LeaveDialog {...leaving} />
    </Tabs.Root>
  );
}

function lastShown({ events, problems }: Round): string {
  const opened = events.filter(({ kind }) => kind === 'opened').at(-1);
  return opened?.slug ?? (problems[0] as Round['problems'][number]).slug;
}
