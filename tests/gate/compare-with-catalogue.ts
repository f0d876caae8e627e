import { signatureText } from '@/problems/spec/entry';
import type { Problem } from '@/problems/spec/problem';
import type { CatalogueRow } from '../catalogue';
import { checkerDifference } from './checker-difference';
import { sameSignature } from './same-signature';
import type { Submission } from './submissions';

/** What of a problem is not as its row of the catalogue says; empty when all is. */
export function compareWithCatalogue(problem: Problem, submissions: Submission[], row: CatalogueRow): string[] {
  return [...differingFacts(problem, row), ...missingSubmissions(submissions, row)];
}

function differingFacts(problem: Problem, row: CatalogueRow): string[] {
  const facts: [name: string, expected: unknown, actual: unknown][] = [
    ['title', row.title, problem.title],
    ['track', row.track, problem.track],
    ['difficulty', row.difficulty, problem.difficulty],
    ['the number of hints', row.hint_count, problem.hints.length],
  ];
  if ('patterns' in row) facts.push(['patterns', row.patterns.join(', '), problem.patterns.join(', ')]);
  else facts.push(['documents', row.seed_documents.toSorted().join(', '), problem.documents.toSorted().join(', ')]);
  const differing = facts
    .filter(([, expected, actual]) => expected !== actual)
    .map(([name, expected, actual]) => `${name} is ${JSON.stringify(actual)}; the catalogue says ${JSON.stringify(expected)}`);
  const signature = signatureText(problem.entry);
  if (!sameSignature(signature, row.signature)) differing.push(`the signature is ${signature}; the catalogue says ${row.signature}`);
  const checker = checkerDifference(problem, row.checker);
  return checker === undefined ? differing : [...differing, checker];
}

function missingSubmissions(submissions: Submission[], row: CatalogueRow): string[] {
  return row.must_reject
    .filter(({ verdict, mistake }) => !submissions.some((submission) => submission.folder === verdict && submission.says === mistake))
    .map(({ verdict, mistake }) => `submissions/${verdict}/ has no file that starts with "// ${verdict}: ${mistake}"`);
}
