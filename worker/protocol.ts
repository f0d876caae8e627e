// Between the page and the judge worker, over comlink. The page hands over a source and gets progress, then one
// Verdict; everything that comes back is parsed here, because a worker of an older build may still be running.
import * as z from 'zod';
import { Verdict } from './verdict';

/** A custom test as the person typed it: a text per parameter (for a class: `operations` and `arguments`). */
export const CustomTest = z.record(z.string(), z.string());
export type CustomTest = z.infer<typeof CustomTest>;

export const JudgeRequest = z.object({
  slug: z.string(),
  source: z.string(),
  /** Run: samples and custom tests. Submit: hidden tests. */
  mode: z.enum(['run', 'submit']),
  customTests: z.array(CustomTest).default([]),
});
export type JudgeRequest = z.input<typeof JudgeRequest>;

export const Progress = z.discriminatedUnion('state', [
  z.object({ state: z.literal('compiling') }),
  z.object({ state: z.literal('running'), done: z.int(), total: z.int() }),
  /** A failure is known; the judge looks for a smaller input, or measures growth. */
  z.object({ state: z.literal('explaining') }),
]);
export type Progress = z.infer<typeof Progress>;

/** What stands ready while the person types. */
export const JudgeStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('starting'), part: z.string() }),
  z.object({ state: z.literal('ready') }),
  z.object({ state: z.literal('failed'), message: z.string() }),
]);
export type JudgeStatus = z.infer<typeof JudgeStatus>;

/** What is wrong with a custom test: which parameter, or which constraint. */
export const CustomTestProblem = z.object({ parameter: z.string().optional(), message: z.string() });
export type CustomTestProblem = z.infer<typeof CustomTestProblem>;

/** Cancelled before there was a verdict: nothing is said of the code. */
export const JudgeAnswer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('verdict'), verdict: Verdict }),
  z.object({ type: z.literal('cancelled') }),
  z.object({ type: z.literal('bad-custom-test'), index: z.int(), problems: z.array(CustomTestProblem) }),
]);
export type JudgeAnswer = z.infer<typeof JudgeAnswer>;
