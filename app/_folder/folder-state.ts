// What this device remembers of its linked folder, beside the handle: how both sides stood when they were last the
// same, so that a later difference tells which side has changed.
import * as z from 'zod';
import { Instant } from '@/app/_store/records';
import { VerdictSlug } from '@/worker/verdict';

/** Code that was saved in the folder by another program, and what came of it. */
export const FolderNews = z.object({
  at: Instant,
  attempt: z.int().min(1),
  /** The code here had changed as well, so the folder's became an attempt of its own. */
  isBeside: z.boolean(),
  /** Nothing until it is judged. */
  judged: z.object({ verdict: VerdictSlug, passed: z.int(), total: z.int() }).optional(),
});
export type FolderNews = z.infer<typeof FolderNews>;

export const FolderState = z.object({
  name: z.string(),
  writtenAt: Instant.optional(),
  /** Code by problem, as it was last the same here and there. */
  codes: z.record(z.string(), z.string()),
  /** Drafts by problem and attempt, likewise, as `draftContent` writes them. */
  drafts: z.record(z.string(), z.string()),
  /** Attempts whose code came from the folder and is to be judged, by problem. */
  toJudge: z.record(z.string(), z.object({ attempt: z.int().min(1), source: z.string() })),
  news: z.record(z.string(), FolderNews),
});
export type FolderState = z.infer<typeof FolderState>;

export function newFolderState(name: string): FolderState {
  return { name, codes: {}, drafts: {}, toJudge: {}, news: {} };
}
