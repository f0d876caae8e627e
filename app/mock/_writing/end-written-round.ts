import { findLeftRound, forgetLeftRound } from '@/app/_store/left-round';
import { changeWrittenRound } from '@/app/_store/written-rounds';

/** Stops the clock and keeps what was written, from what has been saved of it. */
export async function endWrittenRound(id: string, by: 'person' | 'time'): Promise<void> {
  const left = findLeftRound(id);
  const error = await changeWrittenRound(id, (now) => {
    if (now.endedAt !== undefined) return now;
    const elapsedMs = Math.min(now.minutes * 60_000, Math.max(now.elapsedMs, left?.elapsedMs ?? 0));
    return { ...now, endedAt: Date.now(), endedBy: by, elapsedMs, notes: left?.notes ?? now.notes };
  });
  if (!error) forgetLeftRound(id);
}
