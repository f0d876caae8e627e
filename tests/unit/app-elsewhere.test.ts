import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase } from '@/app/_store/database';
import { markElsewhere, markedSlugs, readElsewhereMarks } from '@/app/_store/elsewhere';
import { applyImport, readEverything } from '@/app/_store/exchange';
import { readExport, writeExport } from '@/app/_store/export-file';
import { forgetMemory } from '@/app/_store/memory';
import type { ElsewhereMark } from '@/app/_store/records';
import { parseSolvedList } from '@/app/progress/_elsewhere/parse-solved-list';
import { forAll } from './for-all';

const slugs = ['two-sum', '3sum', 'lru-cache', 'powx-n', 'subsets', 'permutations', 'n-queens', 'k-means-lloyd'];

describe('a list of what was solved', () => {
  const known = (text: string) => parseSolvedList(text, slugs).known;
  const unknown = (text: string) => parseSolvedList(text, slugs).unknown.map((entry) => entry.text);

  it.each([
    ['a slug a line', 'two-sum\n3sum\r\nlru-cache'],
    ['commas', 'two-sum, 3sum,lru-cache'],
    ['spaces', 'two-sum 3sum  lru-cache'],
    ['any mix', '  two-sum;3sum |\tlru-cache,,'],
    ['bullets and numbers', '- two-sum\n* 3sum\n3. lru-cache'],
    ['titles', '1. Two Sum\n15. 3Sum\n146. LRU Cache'],
    ['JSON', '["two-sum","3sum", "lru-cache"]'],
    ['a table', '1,Two Sum,Easy,Accepted\n15,3Sum,Medium\n146,LRU Cache,Medium'],
    [
      'addresses',
      'https://leetcode.com/problems/two-sum/description/\nleetcode.com/problems/3sum?envType=list https://leetcode.cn/problems/lru-cache/submissions/123/',
    ],
    [
      'addresses in a row',
      'https://leetcode.com/problems/two-sum/,https://leetcode.com/problems/3sum/;https://leetcode.com/problems/lru-cache',
    ],
    ['addresses in Markdown', '[Two Sum](https://leetcode.com/problems/two-sum/) [3sum](https://leetcode.com/problems/3sum/)\nlru-cache'],
  ])('is read with %s', (_, text) => {
    expect(known(text)).toEqual(['two-sum', '3sum', 'lru-cache']);
    expect(unknown(text)).toEqual([]);
  });

  it('has each problem once, also with a comma in its title', () => {
    expect(known('50. Pow(x, n)\npowx-n\nTWO SUM\ntwo_sum')).toEqual(['powx-n', 'two-sum']);
  });

  it('names what is not here, with the nearest, and marks no problem for one word of a title', () => {
    const list = parseSolvedList('two-sun\nPermutations II\nhttps://leetcode.com/problems/not-a-thing-at-all/', slugs);
    expect(list.known).toEqual([]);
    expect(list.unknown.map(({ text }) => text)).toEqual(['two-sun', 'Permutations II', 'not-a-thing-at-all']);
    expect(list.unknown.map(({ near }) => near[0])).toEqual(['two-sum', 'permutations', undefined]);
  });

  it('looks at fifty unknown names, and counts the others', () => {
    const list = parseSolvedList(Array.from({ length: 70 }, (_, i) => `nothing-${i}`).join('\n'), slugs);
    expect([list.unknown.length, list.more]).toEqual([50, 20]);
  });

  it('takes any text, and from slugs with any separators gives those slugs back', () =>
    forAll(
      (text, chosen, separator) => {
        expect(() => parseSolvedList(text, slugs)).not.toThrow();
        expect(known(chosen.join(separator))).toEqual(chosen);
      },
      fc.string({ unit: 'binary' }),
      fc.uniqueArray(fc.constantFrom(...slugs)),
      fc.constantFrom('\n', ' ', ', ', ';', '\t', ' | ', '\r\n', '\n\n- '),
    ));
});

describe('marks', () => {
  beforeEach(() => vi.stubGlobal('window', globalThis));
  afterEach(async () => {
    closeDatabase();
    await Dexie.delete('greenroom');
    forgetMemory();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const stored = async () => [...markedSlugs(await readElsewhereMarks())].sort();

  it('are kept, and can be taken back, without a record being changed', async () => {
    expect(await markElsewhere(['two-sum', '3sum'], true)).toBeUndefined();
    await markElsewhere(['3sum'], false);
    expect(await stored()).toEqual(['two-sum']);
    expect(await readElsewhereMarks()).toHaveLength(3);
  });

  it('made while a clock was ahead can be taken back', async () => {
    vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() + 86_400_000_000);
    await markElsewhere(['subsets'], true);
    await markElsewhere(['subsets'], false);
    expect(await stored()).not.toContain('subsets');
  });

  it('go along in the export, and come in by an import', async () => {
    await markElsewhere(['n-queens'], true);
    const file = new Blob(writeExport(await readEverything(), 1));
    closeDatabase();
    await Dexie.delete('greenroom');
    forgetMemory();
    const read = await readExport(file);
    if (!('data' in read)) throw new Error(JSON.stringify(read));
    await applyImport(read.data);
    expect(await stored()).toEqual(['n-queens']);
  });

  it('say the same in whatever order they are read', () =>
    forAll(
      (marks) => {
        expect(markedSlugs(marks.toReversed())).toEqual(markedSlugs(marks));
      },
      fc.uniqueArray(mark(), { selector: ({ id }) => id }),
    ));
});

function mark(): fc.Arbitrary<ElsewhereMark> {
  return fc.record({
    id: fc.uuid(),
    slug: fc.constant('elsewhere' as const),
    kind: fc.constant('solved-elsewhere' as const),
    problem: fc.constantFrom('a', 'b'),
    solved: fc.boolean(),
    at: fc.integer({ min: 0, max: 3 }),
  });
}
