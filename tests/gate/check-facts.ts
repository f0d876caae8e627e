import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@/problems/spec/problem';
import type { CatalogueRow } from '../catalogue';
import { compareWithCatalogue } from './compare-with-catalogue';
import type { Failure } from './report';
import { readSubmissions } from './submissions';

/** What a problem says of itself: to the reader of its statement, and against its row of the catalogue. */
export function checkFacts(problem: Problem, root: string, folder: string, row: CatalogueRow | undefined): Failure[] {
  const spec = `${folder}/problem.ts`;
  const failures: Failure[] = [];
  if (problem.constraints.length === 0) {
    failures.push({ file: spec, message: 'constraints is empty: say every rule that the tests keep' });
  }
  if (problem.edgeCases.length === 0) {
    failures.push({
      file: spec,
      message: 'edgeCases is empty: write the inputs on which mistakes show, each with a comment that says why',
    });
  }
  problem.samples.forEach(({ explanation }, i) => {
    if (explanation.trim() === '') failures.push({ file: spec, message: `samples[${i}] has no explanation` });
  });
  const statement = readFileSync(join(root, folder, 'statement.md'), 'utf8');
  for (const name of namesToExplain(problem).filter((word) => !mentions(statement, word))) {
    failures.push({ file: `${folder}/statement.md`, message: `does not name \`${name}\`, which the signature has` });
  }
  const { submissions } = readSubmissions(join(root, folder));
  const differing = row ? compareWithCatalogue(problem, submissions, row) : [];
  return [...failures, ...differing.map((message) => ({ file: message.startsWith('submissions/') ? folder : spec, message }))];
}

function namesToExplain({ entry }: Problem): string[] {
  const parameters = entry.parameters.map(([name]) => name);
  if (entry.kind === 'function')
    return entry.inverse ? [...parameters, entry.name, entry.inverse.name, entry.inverse.parameter[0]] : parameters;
  return [...parameters, ...Object.entries(entry.methods).flatMap(([name, { parameters: own }]) => [name, ...own.map(([word]) => word)])];
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
}
