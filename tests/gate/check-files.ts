import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLLOW_UP_SECTION, readFollowUps } from '@/problems/build/follow-ups';
import type { Failure } from './report';
import { readSubmissions } from './submissions';
import { TO_WRITE } from './to-write';

const FILES = ['problem.ts', 'solution.ts', 'statement.md', 'editorial.md'];
const SECTIONS = ['Approaches', 'Pitfalls', 'How to recognise it', FOLLOW_UP_SECTION];

/**
 * What can be seen of a folder without loading anything.
 * @param root of the repository
 * @param folder from there
 */
export function checkFiles(root: string, folder: string): Failure[] {
  const missing = FILES.filter((name) => !existsSync(join(root, folder, name)));
  return [
    ...missing.map((name) => ({ file: `${folder}/${name}`, message: 'the file is missing' })),
    ...(missing.includes('editorial.md') ? [] : checkEditorial(root, `${folder}/editorial.md`)),
    ...checkSubmissionFiles(root, folder),
    ...[...FILES, ...readSubmissions(join(root, folder)).submissions.map(({ path }) => path)]
      .filter((name) => !missing.includes(name))
      .flatMap((name) => leftToWrite(root, `${folder}/${name}`)),
  ];
}

function leftToWrite(root: string, file: string): Failure[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((text, i) => {
    const [, what] = text.split(TO_WRITE, 2);
    return what === undefined ? [] : [{ file, line: i + 1, message: `is still to be written: ${what.trim()}` }];
  });
}

function checkEditorial(root: string, file: string): Failure[] {
  const markdown = readFileSync(join(root, file), 'utf8');
  const lines = markdown.split('\n');
  const headings = lines.flatMap((text, i) => (text.startsWith('## ') ? [{ text: text.slice(3).trim(), line: i + 1 }] : []));
  const first = headings[0]?.line ?? lines.length + 1;
  const failures: Failure[] = [];
  if (
    lines
      .slice(0, first - 1)
      .join('')
      .trim() === ''
  ) {
    failures.push({ file, line: 1, message: 'starts without the idea: say it in a sentence before the first heading' });
  }
  for (const section of SECTIONS) {
    const place = headings.findIndex(({ text }) => text.toLowerCase() === section.toLowerCase());
    const heading = headings[place];
    if (!heading) {
      failures.push({ file, message: `has no section "## ${section}"` });
      continue;
    }
    const body = lines.slice(heading.line, (headings[place + 1]?.line ?? lines.length + 1) - 1).join('\n');
    if (section === FOLLOW_UP_SECTION) failures.push(...readFollowUps(markdown).faults.map((fault) => ({ file, ...fault })));
    else if (body.trim() === '') failures.push({ file, line: heading.line, message: `the section "## ${section}" is empty` });
    if (section === 'Approaches' && !/^### .*O\(/m.test(body)) {
      failures.push({
        file,
        line: heading.line,
        message: 'names no approach with its complexity, as in "### One pass: O(n) time, O(1) space"',
      });
    }
  }
  return failures;
}

function checkSubmissionFiles(root: string, folder: string): Failure[] {
  const { submissions, strays } = readSubmissions(join(root, folder));
  const failures: Failure[] = strays.map((path) => ({
    file: `${folder}/${path}`,
    message: 'is no submission: these are submissions/<verdict>/<name>.ts',
  }));
  for (const { path, folder: verdict, says } of submissions) {
    if (says !== undefined) continue;
    const what = verdict === 'accepted' ? 'the approach' : 'the mistake';
    failures.push({ file: `${folder}/${path}`, line: 1, message: `the first line must be "// ${verdict}: " and ${what}` });
  }
  if (!submissions.some(({ folder: verdict }) => verdict === 'wrong-answer')) {
    failures.push({ file: `${folder}/submissions/wrong-answer`, message: 'holds no submission: keep each classic mistake in a file' });
  }
  return failures;
}
