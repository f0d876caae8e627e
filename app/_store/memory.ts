// What this tab knows beside the database: records that are not kept yet, what storage said, which records were
// unreadable. When storage is missing or full, this is all there is; every view shows both together.
import { create } from 'zustand';
import type { Note } from './note';
import type { PickedQuestion } from './picked-questions';
import type { Draft, LogEvent, Settings, Submission } from './records';
import type { Round } from './round';
import type { StorageError } from './storage-error';
import type { Story } from './stories';
import type { WrittenRound } from './written-round';

/** Whether work outlives this tab. */
export type StorageState = { state: 'kept' } | { state: 'memory-only'; reason: string };

export interface UnsavedDraft {
  draft: Draft;
  /** The revision that the database had when this draft could not be saved; 0 when it had none. */
  storedRevision: number;
}

export interface Memory {
  storage: StorageState;
  submissions: Submission[];
  events: LogEvent[];
  drafts: UnsavedDraft[];
  rounds: Round[];
  notes: Note[];
  writtenRounds: WrittenRound[];
  stories: Story[];
  pickedQuestions: PickedQuestion[];
  settings: Partial<Settings>;
  /** Why the records above are not kept, when they are not. */
  error: StorageError | undefined;
  /** Keys of records that do not parse; they stay in the database untouched. */
  corrupt: ReadonlySet<string>;
}

const empty: Memory = {
  storage: { state: 'kept' },
  submissions: [],
  events: [],
  drafts: [],
  rounds: [],
  notes: [],
  writtenRounds: [],
  stories: [],
  pickedQuestions: [],
  settings: {},
  error: undefined,
  corrupt: new Set(),
};

export const useMemory = create<Memory>()(() => empty);

/** How many records were skipped because they do not parse. */
export function useCorruptRecords(): number {
  return useMemory((memory) => memory.corrupt.size);
}

/** Submissions that only this tab holds, and why. */
export function useUnsaved(): { submissions: number; error: StorageError } | undefined {
  const count = useMemory((memory) => memory.submissions.length);
  const error = useMemory((memory) => memory.error);
  return error && count > 0 ? { submissions: count, error } : undefined;
}

export function reportCorrupt(key: string): void {
  if (useMemory.getState().corrupt.has(key)) return;
  useMemory.setState(({ corrupt }) => ({ corrupt: new Set([...corrupt, key]) }));
}

/** For tests: as in a new tab. */
export function forgetMemory(): void {
  useMemory.setState(empty, true);
}
