import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderInlineMarkdown, renderMarkdown } from '@/app/_lib/markdown';
import { findProblemFolders } from '@/problems/build/find-problem-folders';
import { readCard, readCards } from '@/problems/build/read-cards';
import { readProblem } from '@/problems/build/read-problem';
import { countWords } from '@/problems/cheatsheet/schema';
import { topics } from '@/problems/cheatsheet/topics';
import { plan } from '@/problems/plan/plan';
import { readCatalogue } from '../catalogue';

const root = fileURLToPath(new URL('../../problems', import.meta.url));
const { cards, broken } = readCards(root);
const cardOf = new Map(cards.map((card) => [card.id, card]));
const { folders } = findProblemFolders(root);
const built = new Set(folders.map(({ slug }) => slug));
const catalogue = readCatalogue();

describe('the cards', () => {
  it('keep their schema, each under a name of its own', () => expect(broken).toEqual([]));

  it('fill every topic', () => {
    const empty = topics.filter(({ slug }) => !cards.some(({ topic }) => topic === slug));
    expect(empty).toEqual([]);
  });

  it('have a title of their own within their topic', () => {
    const titles = cards.map(({ topic, title }) => `${topic}: ${title}`);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it.each(cards)('name problems that are built or in the catalogue, and each once: $id', ({ problems }) => {
    expect(problems.filter((slug) => !built.has(slug) && !catalogue.has(slug))).toEqual([]);
    expect(new Set(problems).size).toBe(problems.length);
  });

  it('each name a problem', () => expect(cards.filter(({ problems }) => problems.length === 0).map(({ id }) => id)).toEqual([]));

  it.each(['ml-algorithms', 'attention', 'patterns', 'complexities'])('of a topic whose problems are built can be drilled: %s', (topic) => {
    const undrilled = cards.filter((card) => card.topic === topic && !card.problems.some((slug) => built.has(slug)));
    expect(undrilled.map(({ id }) => id)).toEqual([]); // the others wait for problems of the catalogue, as the test above says
  });

  it.each(cards)('are rendered, every formula with them: $id', async ({ id, topic, prompt, answer }) => {
    const html = (await renderInlineMarkdown(prompt, id)) + (await renderMarkdown(answer, `${topic}/${id}.md`));
    expect(html).not.toContain('katex-error');
    expect(html.replace(/<annotation[\s\S]*?<\/annotation>/g, '')).not.toMatch(/\$\$|\\frac|\\mathrm/); // a formula taken for text
  });
});

describe('what the study guide asks for', () => {
  const rows = readFileSync(new URL('../catalogue/cheatsheet-topics.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [document: string, topic: string, cards: string]);

  it.each(rows)('has a card that serves %s: %s', (document, _, names) => {
    const unfit = names.split(',').filter((id) => !(cardOf.get(id)?.documents as string[] | undefined)?.includes(document));
    expect(unfit).toEqual([]);
  });

  it('has a card for every pattern of the DSA problems, and one only', async () => {
    const dsa = folders.filter(({ path }) => path.startsWith('dsa/'));
    const problems = await Promise.all(dsa.map((folder) => readProblem(root, folder)));
    const inUse = new Set(problems.flatMap(({ problem }) => problem.patterns));
    expect([...inUse].filter((pattern) => !cards.some(({ patterns }) => patterns.includes(pattern)))).toEqual([]);
    const told = cards.flatMap(({ patterns }) => patterns);
    expect(told.filter((pattern, i) => told.indexOf(pattern) !== i || !inUse.has(pattern))).toEqual([]);
  });
});

describe('the plan', () => {
  const reviews = [...plan.days.flatMap(({ activities }) => activities), ...plan.lastDay];

  it('names cards that are there', () => {
    expect(reviews.flatMap(({ cards: names = [] }) => names).filter((id) => !cardOf.has(id))).toEqual([]);
  });

  it('has cards for every review but the choice of questions', () => {
    const without = reviews.filter(({ kind, cards: names }) => kind === 'review' && !names);
    expect(without.map(({ id }) => id)).toEqual(['questions']);
  });
});

describe('a file of a card', () => {
  const where = { path: 'cheatsheet/rag/bm25.md', topic: 'rag', id: 'bm25' };
  const text = readFileSync(join(root, where.path), 'utf8');

  it('is read with its folder as topic', () => expect(readCard(text, where)).toEqual(cardOf.get('bm25')));

  it.each([
    ['---\ntitle: x\n---\nno answer', 'has three parts'],
    [text.replace(/title:.*/, 'titel: BM25'), 'Unrecognized key: "titel"'],
    [text.replace(/title:.*/, 'title: "BM25'), 'Missing closing'],
    [text.replace(/\$\$[\s\S]*/, 'Too short.'), 'has 2 words; write 40 to 120'],
    [text.replace('production-rag-systems-guide', 'production-rag'), 'documents[0]'],
  ])('that is broken says where and what: %#', (broken_, says) => {
    expect(() => readCard(broken_, where)).toThrow(says);
    expect(() => readCard(broken_, where)).toThrow('problems/cheatsheet/rag/bm25.md: ');
  });

  it('must lie in the folder of a topic', () => expect(() => readCard(text, { ...where, topic: 'misc' })).toThrow('topic'));
});

describe('counting words', () => {
  it.each([
    ['one two, three', 3],
    ['the loss $\\frac{a}{b} + c$ falls', 4],
    ['$$\na + b\n$$\n\nis it', 3],
    ['| a | b |\n| --- | --- |\n| 1 | - |', 3],
  ])('%j has %i', (markdown, words) => expect(countWords(markdown)).toBe(words));
});
