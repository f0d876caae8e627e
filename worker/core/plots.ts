import * as z from 'zod';
import { Plot } from '@/problems/spec/plot';
import type { Problem } from '@/problems/spec/problem';
import type { TestReport } from '../verdict';
import { inputSize } from './input-size';

/** A larger input makes no picture that a person could read. */
const MAX_INPUT_SIZE = 20_000;
const Plots = z.array(Plot).min(1);

/** Pictures of both answers, where the problem draws any; a wrong answer may be one that cannot be drawn. */
export function plotsOf(problem: Problem, input: unknown, answers: { expected: unknown; actual?: unknown }): TestReport['plots'] {
  if (!problem.plot || inputSize(input) > MAX_INPUT_SIZE) return undefined;
  const expected = drawn(problem, input, answers.expected);
  if (!expected) return undefined;
  const yours = 'actual' in answers ? drawn(problem, input, answers.actual) : undefined;
  return yours ? { expected, yours } : { expected };
}

function drawn({ plot }: Problem, input: unknown, answer: unknown): Plot[] | undefined {
  try {
    return Plots.safeParse(plot?.(structuredClone(input), structuredClone(answer))).data;
  } catch {
    return undefined; // a wrong answer of a kind that the problem did not think of
  }
}
