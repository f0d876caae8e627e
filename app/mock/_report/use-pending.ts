import { useEffect } from 'react';
import type { Round } from '@/app/_store/round';
import { judgePending } from '../_round/end-round';

const judging = new Set<string>(); // ids of rounds; a view that opens twice judges once

/** Judges what an ended round has left; returns how many are still to be judged. */
export function usePending(round: Round): number {
  useEffect(() => {
    if (round.pending.length === 0 || judging.has(round.id)) return;
    judging.add(round.id);
    void judgePending(round).finally(() => judging.delete(round.id));
  }, [round]);
  return round.pending.length;
}
