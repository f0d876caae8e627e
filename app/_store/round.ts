// A round as it is kept: what was asked, and everything that happened, dated by the round's own clock. The report is
// derived from it.
import * as z from 'zod';
import { VerdictSlug } from '@/worker/verdict';

export const Stage = z.enum(['clarify', 'examples', 'approach', 'complexity', 'code', 'test']);
export type Stage = z.infer<typeof Stage>;

const Instant = z.int().min(0).max(8.64e15); // what a Date can hold
const Happening = { atMs: z.number().min(0), slug: z.string() };

/** Something that happened at one problem of the round. */
export const RoundEvent = z.discriminatedUnion('kind', [
  /** Its tab came on show. */
  z.object({ ...Happening, kind: z.literal('opened') }),
  /** The first change of the code. */
  z.object({ ...Happening, kind: z.literal('typed') }),
  /** So many characters came in at once: pasted, dropped or from a file. */
  z.object({ ...Happening, kind: z.literal('pasted'), characters: z.int() }),
  /** A change after a long time without any. */
  z.object({ ...Happening, kind: z.literal('resumed-typing'), afterMs: z.number().min(0) }),
  z.object({ ...Happening, kind: z.literal('stage'), stage: Stage, done: z.boolean() }),
  z.object({ ...Happening, kind: z.literal('ran'), verdict: VerdictSlug, passed: z.int(), total: z.int() }),
  /** Dated when it was sent. */
  z.object({
    ...Happening,
    kind: z.literal('submitted'),
    verdict: VerdictSlug,
    passed: z.int(),
    total: z.int(),
    /** Time measured against n, and the target, where the judge knew. */
    growth: z.object({ exponent: z.number(), target: z.string() }).optional(),
    /** An accepted submission's time divided by the reference's: the median over the larger tests. */
    timeRatio: z.number().optional(),
  }),
]);
export type RoundEvent = z.infer<typeof RoundEvent>;

/** A problem of the round, with its facts as they were then. */
export const AskedProblem = z.object({
  slug: z.string(),
  title: z.string(),
  track: z.string(),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  patterns: z.array(z.string()).min(1),
  /** The target. Rounds of before it was kept have none. */
  complexity: z.object({ time: z.string(), space: z.string() }).optional(),
});
export type AskedProblem = z.infer<typeof AskedProblem>;

/** A follow-up question as it was asked, in Markdown, and what the person answered before the model answer was shown. */
export const FollowUpAnswer = z.object({ question: z.string(), answer: z.string(), isRevealed: z.boolean() });
export type FollowUpAnswer = z.infer<typeof FollowUpAnswer>;

/** By problem. Rounds of before there were any have none. */
export const FollowUpAnswers = z.record(z.string(), z.array(FollowUpAnswer)).default({});
export type FollowUpAnswers = z.infer<typeof FollowUpAnswers>;

export const Round = z.object({
  id: z.uuid(),
  /** By this device's clock, as `endedAt`. */
  startedAt: Instant,
  endedAt: Instant.optional(),
  endedBy: z.enum(['person', 'time']).optional(),
  name: z.string(),
  minutes: z.int().min(1),
  /** The query that offers the same round. */
  address: z.string().startsWith('?'),
  conditions: z.object({ runAllowed: z.boolean(), editorHelp: z.boolean(), penalty: z.int().min(0) }),
  problems: z.array(AskedProblem).min(1),
  /** Time on the round's clock. */
  elapsedMs: z.number().min(0),
  /** Each time that the round was left and come back to: when by its clock, and for how long by the device's. */
  absences: z.array(z.object({ atMs: z.number().min(0), forMs: z.number().min(0) })),
  events: z.array(RoundEvent),
  /** Code that stood there unsent at the end, and is still to be judged. */
  pending: z.array(z.object({ slug: z.string(), attempt: z.int().min(1), source: z.string() })),
  /** Talking points by problem. */
  notes: z.record(z.string(), z.string()),
  followUps: FollowUpAnswers,
  /** What the person says of their own communication: ids of the checklist. */
  communicated: z.array(z.string()),
});
export type Round = z.infer<typeof Round>;
