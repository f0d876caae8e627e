// A picture of an answer as data: what is drawn, never how. The app draws it and says it in words; the judge makes it
// of the person's answer and of the expected one, so that both stand side by side.
import * as z from 'zod';
import { anyNumber } from './types';

const Point = z.tuple([z.number(), z.number()]);

export const Series = z.object({
  /** As the legend names it. */
  name: z.string().min(1),
  /**
   * `line` joins the points in order, also into a closed outline or an arrow's shaft; `steps` holds each y until the
   * next x; `points` marks them; `region` fills a small cell around each, for decision regions on a lattice.
   */
  draw: z.enum(['line', 'steps', 'points', 'region']),
  points: z.array(Point),
  /** For `points`: relative areas, one each; the largest is drawn as 1. */
  sizes: z.array(z.number()).optional(),
  /** Series of one group share a colour, such as the points of a class and its region. Default: one colour a series. */
  group: z.int().min(0).optional(),
});
export type Series = z.infer<typeof Series>;

const Title = z.string().min(1);

export const Plot = z.discriminatedUnion('kind', [
  /** Curves, scatters and regions over two axes. */
  z.object({ kind: z.literal('chart'), title: Title, x: z.string(), y: z.string(), series: z.array(Series).min(1) }),
  /** One bar for each label and group, side by side or stacked. */
  z.object({
    kind: z.literal('bars'),
    title: Title,
    y: z.string(),
    labels: z.array(z.string()),
    groups: z.array(z.object({ name: z.string().min(1), values: z.array(z.number()) })).min(1),
    stacked: z.boolean().optional(),
  }),
  /** A matrix by colour; `rows` and `columns` name the axes. What is not finite is drawn as an empty cell. */
  z.object({
    kind: z.literal('heat-map'),
    title: Title,
    rows: z.string(),
    columns: z.string(),
    values: z.array(z.array(anyNumber())),
  }),
]);
export type Plot = z.infer<typeof Plot>;

/** Points of a lattice over a square of the plane, for a `region` that asks a model for the class at each. */
export function lattice(low: number, high: number, perSide: number): [number, number][] {
  const step = (high - low) / (perSide - 1);
  return Array.from({ length: perSide ** 2 }, (_, i) => [low + (i % perSide) * step, low + Math.floor(i / perSide) * step]);
}
