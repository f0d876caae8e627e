import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeDrawing } from '@/app/_structures/describe-drawing';
import { drawingOf } from '@/app/_structures/drawing';
import { drawingAs } from '@/app/_structures/drawing-as';
import { Structure } from '@/app/_structures/structure';
import type { ProblemPage } from '@/problems/build/problem-page';
import { fn } from '@/problems/spec';
import { checkDrawn, type DrawnAs } from '@/problems/spec/drawn-as';

const courses: DrawnAs = { as: 'edges', nodes: 'n', first: 0, arrows: 'backwards' };
const links: DrawnAs = { as: 'edges', nodes: 'n', first: 0, arrows: 'none' };
const times: DrawnAs = { as: 'edges', nodes: 'n', first: 1, arrows: 'forwards' };

function drawn(as: DrawnAs, value: unknown, n = 3) {
  return drawingAs(as, JSON.stringify(value), [{ name: 'n', text: String(n) }]);
}

function pagesThatDraw(): ProblemPage[] {
  const folder = join(import.meta.dirname, '../../problems/generated/pages');
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ProblemPage)
    .filter((page) => Object.keys(page.drawn).length > 0);
}

describe('a value is drawn as the problem states, and said in words:', () => {
  it.each<[as: DrawnAs, value: unknown, words: string]>([
    ['bars', [3, 0, 2], '3 bars of heights 3, 0, 2.'],
    ['bars', [-7], '1 bar of heights -7.'],
    [
      'intervals',
      [
        [6, 9],
        [-1, 4],
      ],
      '2 intervals over one axis: from 6 to 9; from -1 to 4.',
    ],
    ['intervals', [6, 9], '1 interval over one axis: from 6 to 9.'],
    [
      'points',
      [
        [3, -1],
        [0, 2],
      ],
      '2 points in the plane: (3, -1), (0, 2).',
    ],
    ['cells', [4, 0.5], 'Array of 2 elements: 4, 0.5.'],
    ['cells', 'a b', 'Array of 3 elements: a, ␣, b.'],
    [links, [], 'Graph of 3 nodes. No edges.'],
    [links, [[2, 0]], 'Graph of 3 nodes. Edges: 2 – 0.'],
    [courses, [[1, 0]], 'Graph of 3 nodes. Edges: 0 → 1.'],
    [
      times,
      [
        [1, 3, 9],
        [3, 1, 0],
      ],
      'Graph of 3 nodes. Edges: 1 → 3 of weight 9, 3 → 1 of weight 0.',
    ],
  ])('%j of %j', (as, value, words) => {
    const drawing = drawn(as, value);
    expect(drawing && describeDrawing(drawing)).toBe(words);
  });
});

describe('what a picture would show wrongly or not at all stays text:', () => {
  it.each<[why: string, as: DrawnAs, value: unknown, n?: number]>([
    ['nothing in it', 'bars', []],
    ['more bars than fit', 'bars', new Array(17).fill(1)],
    ['no numbers', 'bars', ['a']],
    ['numbers too long to read', 'bars', [1_000_000_007]],
    ['an interval that ends before it starts', 'intervals', [[4, 1]]],
    ['an interval of three numbers', 'intervals', [[1, 2, 3]]],
    ['more intervals than fit', 'intervals', new Array(13).fill([1, 2])],
    ['a point of one number', 'points', [[1]]],
    [
      'what the problem does not draw',
      'text',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['an empty text', 'cells', ''],
    ['cells that hold arrays', 'cells', [[1]]],
    ['a node that is not there', links, [[0, 3]]],
    ['a node below the first', times, [[0, 1, 1]]],
    [
      'an edge twice, the other way round',
      links,
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ['more nodes than fit', links, [[0, 1]], 13],
    ['no nodes', links, [], 0],
  ])('%s', (_, as, value, n) => expect(drawn(as, value, n)).toBeUndefined());

  it('text that does not parse', () => expect(drawingAs('bars', '[1, 2', [])).toBeUndefined());
  it('edges where the number of nodes does not parse', () =>
    expect(drawingAs(links, '[[0, 1]]', [{ name: 'n', text: '' }])).toBeUndefined());
});

it('draws a list with a cycle as samples write it', () =>
  expect(drawingOf({ type: 'ListNode | null', text: '{ values: [4, 7], pos: 1 }' })).toEqual({
    kind: 'list',
    values: ['4', '7'],
    cycleTo: 1,
  }));

it('refuses to draw what is no parameter', () => {
  const entry = fn('f', [['edges', z.array(z.array(z.int()))]], z.int());
  expect(() => checkDrawn(entry, { edge: 'bars' })).toThrow('neither a parameter of f nor');
  expect(() => checkDrawn(entry, { edges: links })).toThrow('nodes names no parameter');
  expect(() => checkDrawn(entry, { edges: 'intervals', returns: 'bars' })).not.toThrow();
});

describe('the samples of a problem that draws give their pictures:', () => {
  it.each(pagesThatDraw().map((page) => [page.facts.slug, page] as const))('%s', (_, page) => {
    for (const { input, expected } of page.samples) {
      const values = [...input, { name: 'returns', type: page.returnType, text: expected }];
      for (const [name, as] of Object.entries(page.drawn)) {
        const value = values.find((candidate) => candidate.name === name);
        if (!value || !as) throw new Error(`there is no "${name}"`);
        const markup = renderToStaticMarkup(createElement(Structure, { value, as, inputs: input }));
        const isText = as === 'text' || (typeof as === 'string' && ['[]', '""'].includes(value.text));
        expect({ text: value.text, isDrawn: markup.includes('<svg') }).toEqual({ text: value.text, isDrawn: !isText });
        expect(markup).not.toMatch(/NaN|Infinity/);
      }
    }
  });

  it('and there are such problems', () => expect(pagesThatDraw().length).toBeGreaterThan(30));
});
