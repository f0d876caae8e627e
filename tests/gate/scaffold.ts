import type { TrackSlug } from '@/problems/spec/tracks';
import type { CatalogueRow } from '../catalogue';
import { type Skeleton, signatureSkeleton } from './signature-skeleton';
import { TO_WRITE } from './to-write';

/** The files of a new problem by their path in its folder: right in form, and with a mark wherever the author is asked. */
export function scaffold(track: TrackSlug, slug: string, row: CatalogueRow | undefined): Map<string, string> {
  const skeleton = (row && signatureSkeleton(row.signature)) ?? generic(slug);
  const files = new Map([
    ['problem.ts', problemFile(track, slug, row, skeleton)],
    ['solution.ts', `export ${skeleton.code(throwing('the reference'))}`],
    ['statement.md', statementFile(row, skeleton)],
    ['editorial.md', editorialFile()],
  ]);
  for (const { verdict, mistake } of row?.must_reject ?? [{ verdict: 'wrong-answer', mistake: `${TO_WRITE} the classic mistake` }]) {
    const source = `// ${verdict}: ${mistake}\n${skeleton.code(throwing('this mistake'))}`;
    files.set(unusedPath(files, `submissions/${verdict}/${fileName(mistake)}`), source);
  }
  return files;
}

function generic(slug: string): Skeleton {
  const [first = '', ...rest] = slug.split('-');
  const name = [/^\d/.test(first) ? `solve${first}` : first, ...rest.map(capitalised)].join('');
  return signatureSkeleton(`${name}(nums: number[]): number`) as Skeleton;
}

function problemFile(track: TrackSlug, slug: string, row: CatalogueRow | undefined, skeleton: Skeleton): string {
  const { entry, name, random, kind } = skeleton;
  const checker = checkerOf(row?.checker ?? (kind === 'class' ? 'class-calls' : 'exact'));
  const used = `${entry} ${checker}`;
  const names = [
    'anyValid',
    'binaryTree',
    'classCalls',
    'cls',
    'defineProblem',
    'exact',
    'float',
    'fn',
    'graph',
    'inPlace',
    'inPlacePrefix',
  ]
    .concat('linkedList', 'method', 'unordered', 'unorderedDeep')
    .filter((word) => word === 'defineProblem' || new RegExp(`\\b${word}\\(`).test(used));
  const facts = {
    slug,
    title: row?.title ?? slug.split('-').map(capitalised).join(' '),
    track,
    difficulty: row?.difficulty ?? 'medium',
    patterns: patternsOf(row),
    documents: documentsOf(track, row),
    complexity: {
      time: row && 'target_time' in row ? row.target_time : `${TO_WRITE} the reference's, as O(n)`,
      space: row && 'target_space' in row ? row.target_space : `${TO_WRITE} the reference's, as O(n)`,
    },
  };
  const hints = Array.from({ length: row?.hint_count ?? 2 }, (_, i) => `    '${TO_WRITE} hint ${i + 1}, from vague to concrete',\n`);
  return `import * as fc from 'fast-check';
import * as z from 'zod';
import { ${names.join(', ')} } from '@/problems/spec';
import { ${name} } from './solution';

export default defineProblem({
${Object.entries(facts)
  .map(([key, value]) => `  ${key}: ${literal(value)},\n`)
  .join('')}  entry: ${entry},
  checker: ${checker},
  reference: ${name},
  constraints: [{ says: ${literal(`${TO_WRITE} ${row?.input_domain ?? 'each rule that a legal input keeps'}`)}, holds: () => true }],
  samples: [], // ${TO_WRITE} two or three, each with an explanation
  edgeCases: [], // ${TO_WRITE} one for each mistake in submissions/, and the smallest and the extreme inputs
  random: ${random}, // ${TO_WRITE} small inputs that keep the constraints, also when they shrink
  large: [], // ${TO_WRITE} sized tests, over the limit of each too-slow approach by 3 times and more
  hints: [
${hints.join('')}  ],
});
`;
}

function checkerOf(wanted: string): string {
  const [name = '', first = '', second] = wanted.split(':');
  const tolerance = first.split(',');
  switch (name) {
    case 'unordered':
      return 'unordered()';
    case 'unordered-deep':
      return 'unorderedDeep()';
    case 'float':
      return tolerance.length === 2 ? `float(${tolerance.join(', ')})` : 'float(1e-9, 1e-9)';
    case 'in-place':
      return second === 'prefix' ? `inPlacePrefix('${first}')` : `inPlace('${first}')`;
    case 'class-calls':
      return 'classCalls()';
    case 'class-calls+float':
      return tolerance.length === 2
        ? `classCalls({ rtol: ${tolerance[0]}, atol: ${tolerance[1]} })`
        : 'classCalls({ rtol: 1e-9, atol: 1e-9 })';
    case 'anyValid':
    case 'class-calls+anyValid':
      return `anyValid(() => ${literal(`${TO_WRITE} nothing for ${first}; else what is wrong`)})`;
    default:
      return 'exact()';
  }
}

function patternsOf(row: CatalogueRow | undefined): string[] {
  if (!row) return ['array'];
  if ('patterns' in row) return row.patterns;
  return row.topics.split(/[,;]\s*/).map(slugified);
}

const documentOfTrack: Partial<Record<TrackSlug, string>> = {
  day1: 'dsa-day1-arrays-searching',
  day2: 'dsa-day2-sorting',
  day3: 'dsa-day3-two-pointers',
  day4: 'dsa-day4-recursion',
  day5: 'dsa-day5-hashmaps',
  day6: 'dsa-day6-practice',
  bonus: 'dsa-bonus-patterns',
};

function documentsOf(track: TrackSlug, row: CatalogueRow | undefined): string[] {
  return row && 'seed_documents' in row ? row.seed_documents : [documentOfTrack[track] ?? 'ml-coding-problems'];
}

function statementFile(row: CatalogueRow | undefined, { words }: Skeleton): string {
  const names = [...new Set(words)].map((word) => `\`${word}\``).join(', ');
  return `${TO_WRITE} the task in your own words; name ${names}. ${row ? `Legal inputs: ${row.input_domain}.` : ''}\n`;
}

function editorialFile(): string {
  const sections = [
    `**In one sentence:** ${TO_WRITE} the idea.`,
    `## Approaches\n\n### ${TO_WRITE} name: O(n) time, O(n) space\n${TO_WRITE} why it is right and what it costs.`,
    `## Pitfalls\n- ${TO_WRITE} each mistake in submissions/, and why it is made.`,
    `## How to recognise it\n${TO_WRITE} what in a question points to this.`,
    `## What an interviewer asks next\n- *${TO_WRITE} a question?* ${TO_WRITE} its answer.\n- *${TO_WRITE} another?* ${TO_WRITE} its answer.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function throwing(what: string): string {
  return `throw new Error('${TO_WRITE} ${what}');`;
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return `{ ${Object.entries(value as object)
    .map(([key, part]) => `${key}: ${literal(part)}`)
    .join(', ')} }`;
}

function fileName(mistake: string): string {
  return `${slugified(mistake.replace(TO_WRITE, '')).split('-').slice(0, 5).join('-')}.ts`;
}

function unusedPath(files: Map<string, string>, path: string): string {
  return files.has(path) ? unusedPath(files, path.replace(/(-again)?\.ts$/, '-again$&')) : path;
}

function slugified(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
