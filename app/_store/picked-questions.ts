import * as z from 'zod';
import { changingTable, useChanging } from './changing-table';

/** A question that the person wants to ask an interviewer; its id is the question's slug. */
export const PickedQuestion = z.object({ id: z.string(), pickedAt: z.int().min(0) });
export type PickedQuestion = z.infer<typeof PickedQuestion>;

const table = changingTable('pickedQuestions', 'picked question', PickedQuestion);

export const { remove: dropQuestion } = table;

/** Live, across tabs too; nothing until they are read. */
export function usePickedQuestions() {
  return useChanging(table);
}

export function pickQuestion(id: string) {
  return table.add({ id, pickedAt: Date.now() });
}
