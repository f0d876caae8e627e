import * as z from 'zod';
import { inputSchema } from '@/problems/spec/entry';
import type { Problem } from '@/problems/spec/problem';

/** What makes an input illegal: the schema of the entry, or a constraint, by its words. */
export function inputComplaint(problem: Problem, input: unknown): string | undefined {
  const parsed = inputSchema(problem.entry).safeParse(input);
  if (!parsed.success) return `does not fit the signature: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`;
  for (const { says, holds } of problem.constraints) {
    try {
      if (!holds(input)) return `breaks the constraint "${says}"`;
    } catch (error) {
      return `makes the constraint "${says}" throw ${String(error)}`;
    }
  }
  return undefined;
}
