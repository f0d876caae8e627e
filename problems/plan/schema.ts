// The six-day plan as data. A task is a problem to solve, or something to do that only the person can tick.
import * as z from 'zod';
import { TrackSlug } from '../spec/tracks';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Slugs = z.array(z.string().min(1));

/** Something to do away from the editor. */
export const Activity = z.object({
  /** Ticks are kept under it: it never changes. */
  id: Id,
  kind: z.enum(['review', 'round', 'design', 'stories']),
  title: z.string().min(1),
  minutes: z.int().min(1),
  /** Cards of the cheatsheet to go over, in this order. */
  cards: z.array(Id).min(1).optional(),
});
export type Activity = z.infer<typeof Activity>;

export const PlanDay = z.object({
  track: TrackSlug,
  topics: z.array(z.string().min(1)).min(1),
  /** Problems of the day, medium ones, the most telling first. */
  mediums: Slugs.length(10),
  /** ML algorithms to write from scratch. */
  algorithms: Slugs,
  /** Problems that drill what is reviewed. */
  drills: Slugs,
  activities: z.array(Activity),
});
export type PlanDay = z.infer<typeof PlanDay>;

export const Plan = z.object({
  days: z.array(PlanDay).length(6),
  /** What a problem takes, in minutes, as plans go. */
  minutes: z.object({ medium: z.int(), algorithm: z.int(), drill: z.int() }),
  /** The last 24 hours. */
  lastDay: z.array(Activity.extend({ points: z.array(z.string().min(1)).min(1) })),
});
export type Plan = z.infer<typeof Plan>;
