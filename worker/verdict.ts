// What the judge says of a submission; it crosses from the judge worker to the page, into the log and into exports.
import * as z from 'zod';
import { Plot } from '@/problems/spec/plot';

export const VerdictSlug = z.enum([
  'accepted',
  'wrong-answer',
  'time-limit-exceeded',
  'memory-limit-exceeded',
  'output-limit-exceeded',
  'run-time-error',
  'compile-error',
  'judge-error',
]);
export type VerdictSlug = z.infer<typeof VerdictSlug>;

export const verdictNames: Record<VerdictSlug, string> = {
  accepted: 'Accepted',
  'wrong-answer': 'Wrong Answer',
  'time-limit-exceeded': 'Time Limit Exceeded',
  'memory-limit-exceeded': 'Memory Limit Exceeded',
  'output-limit-exceeded': 'Output Limit Exceeded',
  'run-time-error': 'Runtime Error',
  'compile-error': 'Compile Error',
  'judge-error': 'Judge Error',
};

/** Where a test comes from. */
export const TestKind = z.enum(['sample', 'custom', 'edge', 'random', 'large']);
export type TestKind = z.infer<typeof TestKind>;

/** A place in the person's own source: line from 1, column from 1. */
export const SourcePlace = z.object({ line: z.int().min(1), column: z.int().min(1) });

export const CompileProblem = z.object({ message: z.string(), place: SourcePlace.optional(), endColumn: z.int().optional() });
export type CompileProblem = z.infer<typeof CompileProblem>;

/** What the person's code threw, with its own frames only. */
export const ThrownError = z.object({
  name: z.string(),
  message: z.string(),
  frames: z.array(z.object({ functionName: z.string(), place: SourcePlace })),
});
export type ThrownError = z.infer<typeof ThrownError>;

/** Values are TypeScript literals as `formatValue` writes them; they read back with `parseValue`. */
export const NamedValue = z.object({ name: z.string(), type: z.string(), text: z.string() });
export type NamedValue = z.infer<typeof NamedValue>;

/** One test that did not pass (or, on Run, one test with what came of it). */
export const TestReport = z.object({
  /** Place in the run's order, from 1. */
  number: z.int().min(1),
  kind: TestKind,
  state: z.enum([
    'passed',
    'wrong-answer',
    'time-limit-exceeded',
    'memory-limit-exceeded',
    'output-limit-exceeded',
    'run-time-error',
    'not-run',
  ]),
  input: z.array(NamedValue),
  expected: z.string().optional(),
  actual: z.string().optional(),
  /** Path to the first difference, as `[2].name`; empty for the whole value. */
  differenceAt: z.string().optional(),
  /** One sentence: what is wrong with the answer. */
  reason: z.string().optional(),
  error: ThrownError.optional(),
  /** Pictures of the answers, where the problem draws any. */
  plots: z.object({ expected: z.array(Plot), yours: z.array(Plot).optional() }).optional(),
  /** Numbers in the input plus characters of its strings: what "smallest" is measured by. */
  inputSize: z.int(),
});
export type TestReport = z.infer<typeof TestReport>;

export const ConsoleLine = z.object({ level: z.enum(['log', 'info', 'warn', 'error', 'debug']), text: z.string() });
export type ConsoleLine = z.infer<typeof ConsoleLine>;

/** Growth of time with n, fitted to measurements: time ~ n^exponent. */
export const Growth = z.object({
  exponent: z.number(),
  points: z.array(z.object({ n: z.int(), ms: z.number(), referenceMs: z.number() })),
  /** The target, as in `O(n)`. */
  target: z.string(),
});
export type Growth = z.infer<typeof Growth>;

export const Verdict = z.object({
  verdict: VerdictSlug,
  /** One or two sentences in the second person. */
  message: z.string(),
  passed: z.int(),
  /** Tests of this run. */
  total: z.int(),
  /** How many hidden tests the problem has; on Run these have not been tried. */
  hiddenTests: z.int(),
  compileProblems: z.array(CompileProblem).default([]),
  /** On Submit the first failing test, smallest input first when it could be shrunk; on Run every test. */
  reports: z.array(TestReport).default([]),
  /** The failing test as it was met, when `reports[0]` is a smaller one that fails in the same way. */
  original: TestReport.optional(),
  /** The failing test passes alone: an earlier test left state behind. */
  stateLeftBehind: z.boolean().default(false),
  console: z.array(ConsoleLine).default([]),
  consoleCut: z.boolean().default(false),
  /** The submission's time divided by the reference's over the larger tests: median and range. */
  timeRatio: z.object({ median: z.number(), low: z.number(), high: z.number() }).optional(),
  growth: Growth.optional(),
  /** Content hash of the problem that judged. */
  problemHash: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;
