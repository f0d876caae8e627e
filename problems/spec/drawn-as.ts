// How a value is drawn whose meaning its type does not tell: number[][] may hold intervals, edges or points.
import * as z from 'zod';
import type { Entry, FunctionEntry } from './entry';

/** Pairs, or `[from, to, weight]`, between numbered nodes. */
const Edges = z.strictObject({
  as: z.literal('edges'),
  /** The parameter that says how many nodes there are. */
  nodes: z.string(),
  /** The number of the first node. */
  first: z.union([z.literal(0), z.literal(1)]),
  /** Which way the arrows of a pair point. */
  arrows: z.enum(['none', 'forwards', 'backwards']),
});

/**
 * `cells`: in a row with their indices, the characters of a text too; `bars`: heights, side by side;
 * `intervals`: `[start, end]`, or several, over one axis; `points`: `[x, y]` of a plane;
 * `text`: not at all, such as rows that are no matrix.
 */
export const DrawnAs = z.union([z.enum(['cells', 'bars', 'intervals', 'points', 'text']), Edges]);
export type DrawnAs = z.infer<typeof DrawnAs>;

/** By the parameter's name; `returns` is the answer. */
export type Drawn = Partial<Record<string, DrawnAs>>;

/** The values of an entry that can be drawn. */
export type DrawnOf<E extends Entry> =
  E extends FunctionEntry<infer P> ? { [Name in P[number][0] | 'returns']?: DrawnAs } : Record<string, never>;

/** @throws z.ZodError when a name is no parameter's */
export function checkDrawn(entry: Entry, drawn: Drawn): void {
  const parameters = entry.kind === 'function' ? entry.parameters.map(([name]) => name) : [];
  const known = DrawnAs.refine((as) => typeof as === 'string' || parameters.includes(as.nodes), 'nodes names no parameter');
  const fields = z.strictObject(Object.fromEntries([...parameters, 'returns'].map((name) => [name, known.optional()])), {
    error: ({ code }) => (code === 'unrecognized_keys' ? `names what is neither a parameter of ${entry.name} nor "returns"` : undefined),
  });
  z.object({ drawn: fields }).parse({ drawn });
}
