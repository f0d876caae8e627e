import { announcement, formatClock } from './clock';
import type { RoundSession } from './round-session';
import { useSecondsLeft } from './use-seconds-left';

interface Props {
  session: Pick<RoundSession, 'elapsed' | 'save'>;
  minutes: number;
  onOver(): void;
}

const SHOWN_FOR_MS = 30_000;

/** The time left. Half, 10 and 2 minutes are said politely and shown for a while; nothing takes the focus. */
export function RoundClock({ session, minutes, onOver }: Props) {
  const totalMs = minutes * 60_000;
  const leftMs = useSecondsLeft(session, totalMs, onOver) * 1000;
  const said = announcement(totalMs, leftMs);
  const isNew = said !== undefined && said.dueMs - leftMs < SHOWN_FOR_MS;
  return (
    <span className="flex items-center gap-2">
      <span aria-live="polite" className={isNew ? 'rounded-md bg-accent-wash px-2 py-0.5 text-xs' : 'sr-only'}>
        {said?.text}
      </span>
      <span role="timer" aria-label="Time left" className="font-mono font-semibold text-base">
        {formatClock(leftMs)}
      </span>
    </span>
  );
}
