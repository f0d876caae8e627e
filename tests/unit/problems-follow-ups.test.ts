import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProblemFolders } from '@/problems/build/find-problem-folders';
import { FOLLOW_UP_SECTION, readFollowUps } from '@/problems/build/follow-ups';
import { checkFiles } from '../gate/check-files';
import { folder, path, twoSumWith } from './gate-two-sum';

const root = join(import.meta.dirname, '../../problems');
const section = (...lines: string[]) => ['The idea.', '', `## ${FOLLOW_UP_SECTION}`, ...lines, '', '## More', '- *Not* this.'].join('\n');

describe('follow-up questions', () => {
  it('are two to four in the editorial of every problem', () => {
    const faults = findProblemFolders(root).folders.flatMap(({ path: place }) =>
      readFollowUps(readFileSync(join(root, place, 'editorial.md'), 'utf8')).faults.map(
        ({ line, message }) => `problems/${place}/editorial.md:${line}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('are a question and an answer, with their code, mathematics and further paragraphs', () => {
    const { followUps, faults } = readFollowUps(
      section('- *Is `a*b` in $O(n * m)$?* Yes, $2 * 3$.', '', '  And *always*.', '- _Return it._ Walk', '  back.'),
    );
    expect(faults).toEqual([]);
    expect(followUps).toEqual([
      { question: 'Is `a*b` in $O(n * m)$?', answer: 'Yes, $2 * 3$.\n\nAnd *always*.' },
      { question: 'Return it.', answer: 'Walk\nback.' },
    ]);
  });

  it('are told by bullet and line what is wrong with them', () => {
    const { followUps, faults } = readFollowUps(
      section(
        'Some text.',
        '',
        '- A question? An answer.',
        '- *Half a thought* and more.',
        '- *No answer?*',
        '- *One?* Yes.',
        '- *Two?* No.',
      ),
    );
    expect(followUps).toHaveLength(2);
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [4, expect.stringContaining('between its bullets')],
      [6, expect.stringContaining('bullet 1 does not start with its question in italics')],
      [7, expect.stringContaining('bullet 2 has a question that ends neither')],
      [8, 'bullet 3 has no answer after "No answer?"'],
      [3, 'has 5 follow-up questions; keep 2 to 4'],
    ]);
  });

  it('are refused by the gate when the form is broken, with file and bullet', () => {
    const broken = twoSumWith({ 'editorial.md': (text) => text.replace('- *Count all pairs?*', '- Count all pairs?') });
    expect(checkFiles(broken, `problems/${folder.path}`)).toEqual([
      { file: `${path}/editorial.md`, line: expect.any(Number), message: expect.stringMatching(/^bullet 2 does not start/) },
    ]);
  });
});
