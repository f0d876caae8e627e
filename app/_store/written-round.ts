// A round of writing as it is kept: a design, or answers to leadership prompts, dated by the round's own clock.
import * as z from 'zod';

const Instant = z.int().min(0).max(8.64e15); // what a Date can hold

/** A part that is written on its own: a step of a design, or one prompt. */
export const Section = z.object({ id: z.string(), title: z.string(), asks: z.string() });
export type Section = z.infer<typeof Section>;

export const WrittenKind = z.enum(['design', 'behavioural']);
export type WrittenKind = z.infer<typeof WrittenKind>;

export const WrittenRound = z.object({
  id: z.uuid(),
  kind: WrittenKind,
  /** By this device's clock, as `endedAt`. */
  startedAt: Instant,
  endedAt: Instant.optional(),
  endedBy: z.enum(['person', 'time']).optional(),
  name: z.string(),
  /** The design's slug, or the seed that drew the prompts. */
  of: z.string(),
  minutes: z.int().min(1),
  sections: z.array(Section).min(1),
  elapsedMs: z.number().min(0),
  absences: z.array(z.object({ atMs: z.number().min(0), forMs: z.number().min(0) })),
  /** Each time that a section came on show. */
  events: z.array(z.object({ kind: z.literal('opened'), slug: z.string(), atMs: z.number().min(0) })),
  /** What was written, by section; and what stands in the capacity pad. */
  notes: z.record(z.string(), z.string()),
  /** Points of the checklist that the answer covers, as the person says: section and point. */
  ticked: z.array(z.string()),
});
export type WrittenRound = z.infer<typeof WrittenRound>;
