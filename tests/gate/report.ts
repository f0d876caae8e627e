// What the gate finds out about one problem: made in a child process, kept in the cache, printed as a row of the table.
import * as z from 'zod';

export const Failure = z.object({
  /** From the root of the repository. */
  file: z.string(),
  line: z.int().min(1).optional(),
  /** What is wrong and what to do. */
  message: z.string(),
});
export type Failure = z.infer<typeof Failure>;

export const CheckReport = z.object({
  slug: z.string(),
  failures: z.array(Failure),
  hiddenTests: z.int(),
  /** Submissions kept for a verdict other than accepted, and how many of them got it. */
  rejected: z.object({ caught: z.int(), total: z.int() }),
  /** Those listed as equivalent are not in the total. */
  mutants: z.object({ killed: z.int(), total: z.int(), equivalent: z.int() }),
  /** The least by which a too-slow submission is known to exceed the time limit; absent when there is none. */
  slowestOverLimit: z.number().optional(),
  /** Of each wrong-answer submission: the size of the failing input that a person is shown. */
  shownSizes: z.array(z.int()),
});
export type CheckReport = z.infer<typeof CheckReport>;
