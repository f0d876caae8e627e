import type { Drawn } from '../spec/drawn-as';
import type { Calls, Entry } from '../spec/entry';
import { signatureText, starterCode } from '../spec/entry';
import { formatValue } from '../spec/format-value';
import { type Problem, ProblemFacts } from '../spec/problem';
import { typeText } from '../spec/types';
import { type FollowUp, readFollowUps } from './follow-ups';
import { sampleAnswer } from './sample-answer';

/** What a problem's page shows, without any of its hidden tests; statement and editorial are read from `folder`. */
export interface ProblemPage {
  facts: ProblemFacts;
  /** Of the folder's four files; a submission keeps it, so that one judged by older tests can be told. */
  hash: string;
  /** From the root of the repository. */
  folder: string;
  signature: string;
  starterCode: string;
  /** For a class `operations` and `arguments`. */
  parameters: { name: string; type: string }[];
  returnType: string;
  drawn: Drawn;
  /** Values are TypeScript literals. */
  samples: { input: { name: string; type: string; text: string }[]; expected: string; explanation: string }[];
  /** Inline Markdown. */
  constraints: string[];
  /** What an interviewer asks next, from the editorial. */
  followUps: FollowUp[];
}

/** @param editorial the text of editorial.md */
export async function problemPage(problem: Problem, hash: string, folder: string, editorial: string): Promise<ProblemPage> {
  const { entry } = problem;
  const parameters = parametersOf(entry);
  const samples: ProblemPage['samples'] = [];
  for (const { input, explanation } of problem.samples) {
    const values = input as Calls & Record<string, unknown>;
    samples.push({
      input: parameters.map(({ name, type }) => ({ name, type, text: formatValue(values[name]) })),
      expected: formatValue(await sampleAnswer(problem, input)),
      explanation,
    });
  }
  return {
    facts: ProblemFacts.parse(problem),
    hash,
    folder,
    signature: signatureText(entry),
    starterCode: starterCode(entry),
    parameters,
    returnType: entry.kind === 'class' ? 'unknown[]' : typeText(entry.returns),
    drawn: problem.drawn ?? {},
    samples,
    constraints: problem.constraints.map(({ says }) => says),
    followUps: readFollowUps(editorial).followUps,
  };
}

function parametersOf(entry: Entry): ProblemPage['parameters'] {
  if (entry.kind === 'function') return entry.parameters.map(([name, schema]) => ({ name, type: typeText(schema) }));
  return [
    { name: 'operations', type: 'string[]' },
    { name: 'arguments', type: 'unknown[][]' },
  ];
}
