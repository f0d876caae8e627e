// npm run problem:new -- TRACK SLUG: a new problem's folder, with a mark wherever its author is asked.
import { fileURLToPath } from 'node:url';
import { isMlTrack } from '@/problems/spec/tracks';
import { readCatalogue } from '../catalogue';
import { newProblem, Refused } from './new-problem';
import { TO_WRITE } from './to-write';

try {
  const args = process.argv.slice(2);
  const catalogue = readCatalogue();
  const files = newProblem(fileURLToPath(new URL('../..', import.meta.url)), args, catalogue);
  const [, slug = ''] = args;
  const row = catalogue.get(slug);
  console.log(files.join('\n'));
  if (row && 'oracle' in row && isMlTrack(row.track)) console.log(`Fixtures: ${row.oracle}; see tests/fixtures/README.md.`);
  console.log(`Fill in what is marked "${TO_WRITE}". What is left: npm run problem:check -- ${slug}`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
