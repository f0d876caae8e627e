import { useMemo } from 'react';
import * as z from 'zod';
import { changingTable, useChanging } from './changing-table';
import { Instant } from './records';

/** A question that the person wants to ask an interviewer; its id is the question's slug. */
export const PickedQuestion = z.object({
  id: z.string(),
  pickedAt: Instant,
  /** When the person dropped it again. The record stays, so that it does not come back from a file or another device. */
  removedAt: Instant.optional(),
});
export type PickedQuestion = z.infer<typeof PickedQuestion>;

const table = changingTable('pickedQuestions', 'picked question', PickedQuestion);

/** Live, across tabs too; nothing until they are read. */
export function usePickedQuestions(): PickedQuestion[] | undefined {
  const questions = useChanging(table);
  return useMemo(() => questions?.filter(({ removedAt }) => removedAt === undefined), [questions]);
}

export function pickQuestion(id: string) {
  return table.put(id, (now) => ({ id, pickedAt: laterThan(now) }));
}

export function dropQuestion(id: string) {
  return table.change(id, (now) => ({ ...now, removedAt: laterThan(now) }));
}

/** When it was picked or dropped last. */
export function changedAtOf({ pickedAt, removedAt }: PickedQuestion): number {
  return removedAt ?? pickedAt;
}

/** Now, or after the change that a clock which is ahead has dated. */
function laterThan(question: PickedQuestion | undefined): number {
  return Math.max(Date.now(), question ? changedAtOf(question) + 1 : 0);
}
