// What is kept on this device. Submissions and events are appended and never changed; every view is derived from them.
import * as z from 'zod';
import { Verdict } from '@/worker/verdict';

/** Milliseconds since 1970, by this device's clock; as far as a Date goes, since one that cannot be written breaks a page. */
export const Instant = z.int().min(0).max(8.64e15);

/** One press of Submit and what came of it. */
export const Submission = z.object({
  id: z.uuid(),
  slug: z.string(),
  attempt: z.int().min(1),
  source: z.string(),
  verdict: Verdict,
  submittedAt: Instant,
});
export type Submission = z.infer<typeof Submission>;

/** Something else that a view of progress may ask for. Opening help is recorded, never punished. */
export const PracticeEvent = z.object({
  id: z.uuid(),
  slug: z.string(),
  attempt: z.int().min(1),
  kind: z.enum(['attempt-started', 'hint-opened', 'editorial-opened']),
  /** For a hint its number, from 1. */
  number: z.int().optional(),
  at: Instant,
});
export type PracticeEvent = z.infer<typeof PracticeEvent>;

/** A task of the plan that the log cannot tick, such as reading, was ticked by hand, or no longer is. */
export const PlanTick = z.object({
  id: z.uuid(),
  slug: z.literal('plan'), // in the place of a problem's, so that these are found by the same index
  kind: z.literal('plan-ticked'),
  task: z.string(),
  done: z.boolean(),
  at: Instant,
});
export type PlanTick = z.infer<typeof PlanTick>;

/** A card was reviewed and graded. What is remembered of a card is recomputed from these, never stored. */
export const Review = z.object({
  id: z.uuid(),
  slug: z.literal('review'), // as with a tick: these are found by the same index
  kind: z.literal('reviewed'),
  /** As in `problem:two-sum`. */
  card: z.string(),
  /** `first-solve` changes the grade that was proposed for the acceptance which made the card. */
  how: z.enum(['first-solve', 'from-memory', 'explained']),
  grade: z.enum(['again', 'hard', 'good', 'easy']),
  /** What the person wrote before the reveal. */
  explanation: z.string().optional(),
  at: Instant,
});
export type Review = z.infer<typeof Review>;
export type Grade = Review['grade'];

/** A review was taken back; the log keeps both. */
export const ReviewUndo = z.object({
  id: z.uuid(),
  slug: z.literal('review'),
  kind: z.literal('review-undone'),
  /** The id of the review. */
  review: z.string(),
  at: Instant,
});
export type ReviewUndo = z.infer<typeof ReviewUndo>;

/** A card of the cheatsheet was taken into the person's reviews, or, as they say later, out of them. */
export const CardChoice = z.object({
  id: z.uuid(),
  slug: z.literal('review'),
  kind: z.literal('card-chosen'),
  /** As in `card:bm25`. */
  card: z.string(),
  chosen: z.boolean(),
  at: Instant,
});
export type CardChoice = z.infer<typeof CardChoice>;

/** A problem was solved on another site, or, as the person says later, was not. */
export const ElsewhereMark = z.object({
  id: z.uuid(),
  slug: z.literal('elsewhere'), // so that all of them are found by one index
  kind: z.literal('solved-elsewhere'),
  problem: z.string(),
  solved: z.boolean(),
  at: Instant,
});
export type ElsewhereMark = z.infer<typeof ElsewhereMark>;

/** A row of the table of events. */
export const LogEvent = z.union([PracticeEvent, PlanTick, Review, ReviewUndo, CardChoice, ElsewhereMark]);
export type LogEvent = z.infer<typeof LogEvent>;

/** The code of one attempt at a problem. A solved problem opens on a new attempt; older ones stay. */
export const Draft = z.object({
  slug: z.string(),
  attempt: z.int().min(1),
  source: z.string(),
  customTests: z.array(z.record(z.string(), z.string())),
  /** Counts saves; a save names the revision it started from, so that another tab's work is not overwritten. */
  revision: z.int().min(0),
  savedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  editor: z.enum(['monaco', 'plain']),
  vim: z.boolean(),
  fontSize: z.int().min(10).max(28),
  /** Tab leaves the editor in place of indenting. */
  tabMovesFocus: z.boolean(),
  /** Monaco's screen reader mode. */
  screenReader: z.enum(['auto', 'on', 'off']),
  /** An interviewer does not say difficulty, patterns or topic. */
  hideFacts: z.boolean(),
  /** As in `2026-11-25`; empty while none is set. */
  interviewDate: z.literal('').or(z.iso.date()),
  hoursADay: z.int().min(1).max(14),
  /** The day on which the plan was last set; empty while it is not. */
  planStartedOn: z.literal('').or(z.iso.date()),
});
export type Settings = z.infer<typeof Settings>;

/** One row a setting. Of two devices that differ, the later change holds. */
export const SettingRow = z.object({ key: z.string(), value: z.unknown(), changedAt: Instant });
export type SettingRow = z.infer<typeof SettingRow>;
