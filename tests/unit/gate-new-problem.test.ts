import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as ts from 'typescript';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCatalogue } from '../catalogue';
import { checkProblem } from '../gate/check-problem';
import { newProblem, Refused } from '../gate/new-problem';
import { sameSignature } from '../gate/same-signature';
import { scaffold } from '../gate/scaffold';
import { signatureSkeleton } from '../gate/signature-skeleton';
import { path, twoSumWith } from './gate-two-sum';

const catalogue = readCatalogue();
const repository = fileURLToPath(new URL('../..', import.meta.url));

function emptyRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'greenroom-new-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

describe('problem:new refuses, and makes nothing:', () => {
  it.each([
    ['no slug', ['day5'], 'Name a track and a slug'],
    ['an unknown track', ['day9', 'two-sum'], 'There is no track "day9". There are: day1, day2'],
    ['a bad slug', ['day5', 'Two Sum'], '"Two Sum" is no slug'],
    ['a slug that stands', ['day5', 'two-sum'], `There is a problem "two-sum" already: ${path}.`],
    [
      'a slug that the catalogue has in another track',
      ['day1', 'valid-anagram'],
      'in the track day5: npm run problem:new -- day5 valid-anagram',
    ],
  ])('%s', (_name, args, message) => {
    const root = twoSumWith({});
    expect(() => newProblem(root, args, catalogue)).toThrow(Refused);
    expect(() => newProblem(root, args, catalogue)).toThrow(message);
    expect(existsSync(join(root, 'problems/dsa/day1-arrays-searching'))).toBe(false);
  });
});

describe('a new problem', () => {
  it('of the catalogue has its facts, and a file for each mistake', () => {
    const root = emptyRoot();
    const files = newProblem(root, ['day6', 'lru-cache'], catalogue).map((file) =>
      file.replace('problems/dsa/day6-practice/lru-cache/', ''),
    );
    expect(files).toEqual([
      'problem.ts',
      'solution.ts',
      'statement.md',
      'editorial.md',
      'submissions/wrong-answer/get-does-not-count-as.ts',
      'submissions/wrong-answer/put-on-a-present-key.ts',
      'submissions/wrong-answer/throws-something-out-when-a.ts',
      'submissions/wrong-answer/takes-a-stored-0-for.ts',
      'submissions/time-limit-exceeded/searches-the-order-of-use.ts',
    ]);
  });

  it('loads, and the gate lists what is left to write', async () => {
    const root = emptyRoot();
    newProblem(root, ['day5', 'my-own-problem'], catalogue);
    const folder = { slug: 'my-own-problem', track: 'day5', path: 'dsa/day5-hash-maps/my-own-problem' } as const;
    const { failures } = await checkProblem(root, folder, undefined);
    const left = failures.filter(({ message }) => message.startsWith('is still to be written: '));
    expect(new Set(left.map(({ file }) => file.split('/').at(-1)))).toEqual(
      new Set(['problem.ts', 'solution.ts', 'statement.md', 'editorial.md', 'the-classic-mistake.ts']),
    );
    expect(left.length).toBeGreaterThan(15);
  });

  it('type-checks, whatever its signature', () => {
    const slugs = [
      'two-sum',
      'lru-cache',
      'clone-graph',
      'validate-binary-search-tree',
      'linked-list-cycle',
      'merge-sort',
      'quick-sort',
    ].concat('find-peak-element', 'serialize-and-deserialize-binary-tree', 'decision-tree-best-split', 'sample-next-token', 'bm25-index');
    expect(typeErrors(slugs)).toEqual([]);
  }, 120_000); // reads all of zod's and fast-check's types
});

describe('the skeleton of a signature', () => {
  it('declares it anew, for every row but those with two functions or a union of objects', () => {
    const rows = [...catalogue.values()];
    const unlike = rows.filter(({ signature }) => {
      const skeleton = signatureSkeleton(signature);
      return !skeleton || !sameSignature(bare(skeleton.code('')), signature);
    });
    expect(unlike.map(({ slug }) => slug)).toEqual([
      'encode-and-decode-strings',
      'serialize-and-deserialize-binary-tree',
      'peft-parameter-count',
    ]);
  });
});

/** A declaration without its bodies, as the catalogue writes it. */
function bare(code: string): string {
  return code
    .replace(/^function /, '')
    .replace(/\s*\{\s*\}/g, ';')
    .replace(/;\s*$/, '');
}

function typeErrors(slugs: string[]): string[] {
  const files = new Map(
    slugs.flatMap((slug) => {
      const row = catalogue.get(slug);
      if (!row) throw new Error(`${slug} is not in the catalogue`);
      return [...scaffold(row.track, slug, row)]
        .filter(([name]) => /^(problem|solution)\.ts$/.test(name))
        .map(([name, text]) => [join(repository, 'problems/new', slug, name), text] as const);
    }),
  );
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, repository);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.directoryExists = (name) => name.startsWith(join(repository, 'problems/new')) || ts.sys.directoryExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  const roots = [...files.keys(), join(repository, 'problems/spec/globals.d.ts')];
  const program = ts.createProgram(roots, { ...options, incremental: false }, host);
  return roots
    .flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name)))
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
