import { useState } from 'react';
import { findLeftRound } from '@/app/_store/left-round';
import type { Round } from '@/app/_store/round';
import { describeDuration } from '../_report/durations';
import { remainingMs } from '../_round/clock';

interface Props {
  round: Pick<Round, 'id' | 'name' | 'minutes' | 'elapsedMs'>;
  /** What was kept of it. */
  says: string;
  isOpening?: boolean;
  failure?: string | undefined;
  onResume(): void;
  onEnd(): void;
}

/** A round that was left: it waits with its clock stopped. */
export function RunningRound({ round, says, isOpening = false, failure, onResume, onEnd }: Props) {
  const [left] = useState(() => findLeftRound(round.id));
  const leftMs = remainingMs(round.minutes * 60_000, Math.max(round.elapsedMs, left?.elapsedMs ?? 0));
  return (
    <section aria-label="Round under way" className="flex flex-col items-start gap-3 rounded-md border border-accent bg-surface p-4">
      <div>
        <h2 className="font-semibold">A round is under way</h2>
        <p className="text-ink-soft text-sm">
          {round.name}, {describeDuration(leftMs)} left. {says}
        </p>
      </div>
      {failure && (
        <p role="alert" className="rounded-md bg-amber-wash p-3 text-sm">
          {failure}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button button-primary min-h-10 px-4" disabled={isOpening} onClick={onResume}>
          {isOpening ? 'Opening…' : 'Resume round'}
        </button>
        <button type="button" className="button min-h-10 px-4" onClick={onEnd}>
          End round
        </button>
      </div>
    </section>
  );
}
