import type * as fc from 'fast-check';
import * as z from 'zod';
import type { Checker } from './checkers';
import { checkDrawn, type Drawn, type DrawnOf } from './drawn-as';
import type { AnswerOf, Entry, InputOf, ReferenceOf } from './entry';
import type { Plot } from './plot';
import type { Rng } from './random';
import { SeedDocument, TrackSlug } from './tracks';

export const Difficulty = z.enum(['easy', 'medium', 'hard']);
export type Difficulty = z.infer<typeof Difficulty>;

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** What is known of a problem without its tests; the lists and pages are made of it. */
export const ProblemFacts = z.object({
  slug: Slug,
  title: z.string().min(1),
  track: TrackSlug,
  difficulty: Difficulty,
  /** The standard names of patterns, the main one first. */
  patterns: z.array(Slug).min(1),
  /** The study guide's documents that the problem serves. */
  documents: z.array(SeedDocument).min(1),
  /** The reference's, as in `O(n log n)`. */
  complexity: z.object({ time: z.string().min(1), space: z.string().min(1) }),
  /** From vague to concrete; inline Markdown. */
  hints: z.array(z.string().min(1)).min(1),
});
export type ProblemFacts = z.infer<typeof ProblemFacts>;

/**
 * A rule that every legal input keeps: shown under the statement, kept by the generators, asked of custom tests. It is asked
 * only of what keeps the rules before it, so that bounds come first.
 */
export interface Constraint<Input> {
  /** Inline Markdown: what the rule says. */
  says: string;
  holds: (input: Input) => boolean;
}

/** Many calls on shared objects in one test, for approaches too fast to tell apart in one call. */
export interface Batch<Input> {
  calls: Input[];
}

export type LargeTest<Input> = {
  /** What it is there to catch. */
  why: string;
  /** The size of the hidden test. */
  n: number;
} & (
  | { make: (n: number, rng: Rng) => Input }
  /** The calls share the objects that they name, such as one long array; no right approach may change those. */
  | { makeBatch: (n: number, rng: Rng) => Batch<Input> }
);

/** A test's time limit is the larger of a floor and a multiple of the reference's time in the same run. */
export interface Limits {
  /** Milliseconds. */
  timeFloorMs: number;
  /** Times the reference's time. */
  timeFactor: number;
}

export const DEFAULT_LIMITS: Limits = { timeFloorMs: 500, timeFactor: 10 };

export interface ProblemSpec<E extends Entry> extends ProblemFacts {
  entry: E;
  checker: Checker<InputOf<E>, AnswerOf<E>>;
  /** The solution of solution.ts: the oracle of every test. */
  reference: ReferenceOf<E>;
  constraints: Constraint<InputOf<E>>[];
  samples: { input: InputOf<E>; explanation: string }[];
  /** Hidden tests by hand; each says in a comment why it is there. */
  edgeCases: InputOf<E>[];
  /** Small random inputs, legal by construction, that shrink to legal inputs. */
  random: fc.Arbitrary<InputOf<E>>;
  /** How many random tests a submission meets; default 60. */
  randomTests?: number;
  /** Sized tests; the first also serves to measure how time grows with n. */
  large: LargeTest<InputOf<E>>[];
  limits?: Partial<Limits>;
  /**
   * Pictures of an answer to an input, one a panel. The answer has the promised form, but may be wrong in any other way;
   * what throws, or is no Plot, is not shown.
   */
  plot?: (input: InputOf<E>, answer: AnswerOf<E>) => Plot[];
  /** Values that a person would draw; lists, trees, graphs of nodes and matrices are drawn without it. */
  drawn?: DrawnOf<E>;
}

/** A spec as the judge holds it, whatever its entry: data comes in and goes out unchecked by types. */
export type Problem = Omit<
  ProblemSpec<Entry>,
  'checker' | 'constraints' | 'samples' | 'edgeCases' | 'random' | 'large' | 'reference' | 'plot' | 'drawn'
> & {
  checker: Checker<unknown, unknown>;
  reference: (...args: never[]) => unknown;
  constraints: Constraint<unknown>[];
  samples: { input: unknown; explanation: string }[];
  edgeCases: unknown[];
  random: fc.Arbitrary<unknown>;
  large: LargeTest<unknown>[];
  plot?: (input: unknown, answer: unknown) => Plot[];
  drawn?: Drawn;
};

/**
 * States a problem; types of samples, tests, checker and reference follow from the entry's schemas.
 * @throws z.ZodError when a fact is malformed, or what is drawn is no parameter
 */
export function defineProblem<const E extends Entry>(spec: ProblemSpec<E>): Problem {
  ProblemFacts.parse(spec);
  checkDrawn(spec.entry, spec.drawn ?? {});
  return spec as unknown as Problem;
}
