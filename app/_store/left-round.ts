// How far a running round has come, written every second: to localStorage, which keeps it even if the page is killed
// in the next moment. The round itself is written when something happens in it.
import * as z from 'zod';
import { FollowUpAnswers } from './round';

const LeftRound = z.object({
  elapsedMs: z.number().min(0),
  notes: z.record(z.string(), z.string()),
  followUps: FollowUpAnswers,
  /** By the device's clock; says only how long the round was left for. */
  at: z.number(),
});
export type LeftRound = z.infer<typeof LeftRound>;

export function leaveRound(id: string, left: LeftRound): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(left));
  } catch {
    // blocked or full: the round goes on from its last event
  }
}

export function findLeftRound(id: string): LeftRound | undefined {
  try {
    return LeftRound.safeParse(JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

export function forgetLeftRound(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // blocked, so it is not there
  }
}

function keyOf(id: string): string {
  return `greenroom-left-round:${id}`;
}
