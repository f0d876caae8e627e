import type * as z from 'zod';
import { inputSchema } from '@/problems/spec/entry';
import { parseValue, ValueSyntaxError } from '@/problems/spec/parse-value';
import type { Problem } from '@/problems/spec/problem';
import type { CustomTest, CustomTestProblem } from '../protocol';
import { pathText } from './report';

/** A custom test as data, or what is wrong with it: the parameter, or the constraint that it breaks. */
export function readCustomTest(problem: Problem, test: CustomTest): { input: unknown } | { problems: CustomTestProblem[] } {
  const names = problem.entry.kind === 'class' ? ['operations', 'arguments'] : problem.entry.parameters.map(([name]) => name);
  const input: Record<string, unknown> = {};
  const problems: CustomTestProblem[] = [];
  for (const parameter of names) {
    try {
      input[parameter] = parseValue(test[parameter] ?? '');
    } catch (error) {
      if (!(error instanceof ValueSyntaxError)) throw error;
      problems.push({ parameter, message: `${parameter}: ${error.message}` });
    }
  }
  if (problems.length > 0) return { problems };
  const parsed = inputSchema(problem.entry).safeParse(input);
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => ofIssue(issue)) };
  const broken = problem.constraints.find(({ holds }) => !holds(input)); // later ones rely on it
  return broken ? { problems: [{ message: `This constraint does not hold: ${broken.says}` }] } : { input };
}

function ofIssue({ path, message }: z.core.$ZodIssue): CustomTestProblem {
  const [parameter, ...rest] = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (parameter === undefined) return { message };
  return { parameter: String(parameter), message: `${parameter}${pathText(rest)}: ${message}` };
}
