import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { GateJudge } from './gate-judge';
import { type Mutant, mutantsOf } from './mutants-of';
import type { CheckReport, Failure } from './report';

/** Of the mutants that are not equivalent to the reference, this share must fail a test. */
const BAR = 0.9;

/** Many mutants never end, and most tests take a millisecond: half the limit is enough to tell. */
const HASTY = { explain: false, confirm: false, timeLimitScale: 0.5 };

/** Survivors that no test can kill, since they answer as the reference does; by the names of mutants-of.ts. */
const EquivalentMutants = z.array(z.strictObject({ mutant: z.string().min(1), reason: z.string().min(1) }));
type EquivalentMutants = z.infer<typeof EquivalentMutants>;

/** Do the hidden tests notice small changes of the reference? */
export async function checkMutants(judge: GateJudge, root: string, folder: string): Promise<Pick<CheckReport, 'failures' | 'mutants'>> {
  const equivalent = readEquivalent(root, folder);
  const mutants: Mutant[] = [];
  const survivors: Mutant[] = [];
  for (const mutant of await mutantsOf(readFileSync(join(root, folder, 'solution.ts'), 'utf8'))) {
    const isListed = equivalent.list.some((entry) => entry.mutant === mutant.name);
    const { verdict } = await judge.submit(mutant.source, isListed ? { explain: false } : HASTY);
    if (verdict === 'compile-error') continue; // no program, so nothing for a test to notice
    if (verdict === 'judge-error') throw new Error(`the judge failed on the mutant ${mutant.name}`);
    mutants.push(mutant);
    if (verdict === 'accepted') survivors.push(mutant);
  }
  const unlisted = survivors.filter(({ name }) => !equivalent.list.some(({ mutant }) => mutant === name));
  const total = mutants.length - survivors.length + unlisted.length;
  const killed = total - unlisted.length;
  const failures = [...equivalent.failures, ...staleEntries(equivalent, mutants, survivors)];
  if (killed < BAR * total) failures.push(...unlisted.map((mutant) => survival(folder, mutant)));
  return { failures, mutants: { killed, total, equivalent: survivors.length - unlisted.length } };
}

interface Equivalent {
  file: string;
  list: EquivalentMutants;
  failures: Failure[];
}

function readEquivalent(root: string, folder: string): Equivalent {
  const file = `${folder}/equivalent-mutants.json`;
  if (!existsSync(join(root, file))) return { file, list: [], failures: [] };
  try {
    return { file, list: EquivalentMutants.parse(JSON.parse(readFileSync(join(root, file), 'utf8'))), failures: [] };
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : `is not JSON: ${(error as Error).message}`;
    return { file, list: [], failures: [{ file, message }] };
  }
}

function staleEntries({ file, list }: Equivalent, mutants: Mutant[], survivors: Mutant[]): Failure[] {
  return list
    .filter(({ mutant }) => !survivors.some(({ name }) => name === mutant))
    .map(({ mutant }) => {
      const why = mutants.some(({ name }) => name === mutant) ? 'is killed by the tests' : 'is no mutant of solution.ts any more';
      return { file, message: `"${mutant}" ${why}; remove it` };
    });
}

function survival(folder: string, { name, line }: Mutant): Failure {
  const message = `a mutant survives the tests: ${name}. Add a test that it fails, or list it in equivalent-mutants.json with the reason`;
  return { file: `${folder}/solution.ts`, line, message };
}
