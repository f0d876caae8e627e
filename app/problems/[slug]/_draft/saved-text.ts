import type { DraftState } from './draft-session';

/** Whether the code is kept, in a word or two. */
export function savedText({ saved, error, conflict }: Pick<DraftState, 'saved' | 'error' | 'conflict'>): string {
  if (conflict) return 'not saved: changed elsewhere';
  if (error) return 'in this tab only';
  return saved === 'saved' ? 'saved' : 'saving…';
}
