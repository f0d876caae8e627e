import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { chooseProblems, type History, noHistory, REMEMBERED_ROUNDS } from '@/app/mock/_plan/choose-problems';
import { shortageOf } from '@/app/mock/_plan/nearest-mix';
import { countOf, type Mix, MixLine, presets, usualConditions } from '@/app/mock/_plan/plan';
import { formatAddress, parseAddress } from '@/app/mock/_plan/plan-address';
import { canFill, fits, slotsOf } from '@/app/mock/_plan/slots';
import { nextOfTrail, writtenInTime } from '@/app/mock/_plan/trail';
import { TrackSlug } from '@/problems/spec/tracks';
import { forAll } from './for-all';

const difficulties = ['easy', 'medium', 'hard'] as const;
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const lines: fc.Arbitrary<MixLine> = fc.record({
  count: fc.integer({ min: 1, max: 3 }),
  source: fc.constantFrom(...MixLine.shape.source.options),
  difficulty: fc.constantFrom(...MixLine.shape.difficulty.options),
});
const mixes: fc.Arbitrary<Mix> = fc.array(lines, { minLength: 1, maxLength: 3 });

/** A few problems, so that a mix is impossible as often as not. */
const shelves: fc.Arbitrary<ListedProblem[]> = fc
  .array(fc.record({ track: fc.constantFrom(...TrackSlug.options), difficulty: fc.constantFrom(...difficulties), pattern: fc.nat(3) }), {
    maxLength: 30,
  })
  .map((facts) => facts.map(({ track, difficulty, pattern }, i) => problem(`p${i}`, track, difficulty, `pattern-${pattern}`)));

const histories: fc.Arbitrary<History> = fc
  .record({
    solved: fc.array(fc.nat(29)),
    wrong: fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 5 }))),
    rounds: fc.array(fc.array(fc.nat(29), { maxLength: 3 }), { maxLength: 8 }),
  })
  .map(({ solved, wrong, rounds }) => ({
    solved: new Set(solved.map((i) => `p${i}`)),
    wrong: new Map(wrong.map(([i, count]) => [`p${i}`, count])),
    rounds: rounds.map((round) => round.map((i) => `p${i}`)),
  }));

describe('the choice of problems', () => {
  it('fills every slot with a problem of its own that fits', () =>
    forAll(
      (problems, mix, seed, history) => {
        const chosen = chooseProblems(problems, mix, seed, history);
        const slots = slotsOf(mix);
        expect(chosen !== undefined).toBe(canFill(slots, problems));
        if (!chosen) return;
        expect(new Set(chosen).size).toBe(slots.length);
        expect(slots.every((slot, i) => fits(slot, chosen[i] as ListedProblem))).toBe(true);
      },
      shelves,
      mixes,
      seeds,
      histories,
    ));

  it('is the same for the same seed, in whatever state the log', () =>
    forAll(
      (problems, mix, seed) => {
        expect(chooseProblems(problems, mix, seed, noHistory)).toEqual(chooseProblems(problems, mix, seed, noHistory));
      },
      shelves,
      mixes,
      seeds,
    ));

  it('asks nothing of the last rounds while others remain', () =>
    forAll(
      (problems, mix, seed, history) => {
        const recent = new Set(history.rounds.slice(0, REMEMBERED_ROUNDS).flat());
        const others = problems.filter(({ slug }) => !recent.has(slug));
        fc.pre(canFill(slotsOf(mix), others));
        expect(chooseProblems(problems, mix, seed, history)?.filter(({ slug }) => recent.has(slug))).toEqual([]);
      },
      shelves,
      mixes,
      seeds,
      histories,
    ));

  it('spares the newest rounds longest', () => {
    const two = [problem('a', 'day1', 'medium'), problem('b', 'day1', 'medium')];
    const history = { ...noHistory, rounds: [['a'], ['b'], ['a', 'b']] };
    for (let seed = 0; seed < 20; seed++) {
      expect(chooseProblems(two, [{ count: 1, source: 'day1', difficulty: 'any' }], seed, history)?.[0]?.slug).toBe('b');
    }
  });

  it('favours the unsolved, and among them a weak pattern', () => {
    const four = ['solved', 'new', 'tried', 'same-pattern'].map((slug, i) => problem(slug, 'day1', 'medium', `pattern-${Math.min(i, 2)}`));
    const history = { ...noHistory, solved: new Set(['solved']), wrong: new Map([['tried', 2]]) };
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++) {
      const [chosen] = chooseProblems(four, [{ count: 1, source: 'dsa', difficulty: 'any' }], seed, history) as [ListedProblem];
      counts.set(chosen.slug, (counts.get(chosen.slug) ?? 0) + 1);
    }
    const share = (slug: string) => (counts.get(slug) ?? 0) / 2000;
    // weights 1, 4, 16, 8
    expect(share('solved')).toBeCloseTo(1 / 29, 1);
    expect(share('new')).toBeCloseTo(4 / 29, 1);
    expect(share('tried')).toBeCloseTo(16 / 29, 1);
    expect(share('same-pattern')).toBeCloseTo(8 / 29, 1);
  });

  it('draws ML topics as likely as the study guide calls them', () => {
    const shelf = [
      ...Array.from({ length: 9 }, (_, i) => problem(`rag-${i}`, 'embeddings-retrieval', 'easy')),
      problem('k-means', 'ml-fundamentals', 'easy'),
    ];
    const drawn = Array.from({ length: 2000 }, (_, seed) =>
      chooseProblems(shelf, [{ count: 1, source: 'ml', difficulty: 'any' }], seed, noHistory),
    );
    expect(drawn.filter((chosen) => chosen?.[0]?.slug === 'k-means').length / 2000).toBeCloseTo(1 / 1.7, 1);
  });
});

describe('an impossible mix', () => {
  const shelf = [problem('a', 'day1', 'medium'), problem('b', 'day2', 'easy')];

  it('says what is missing and offers the nearest', () => {
    expect(shortageOf([{ count: 2, source: 'day1', difficulty: 'hard' }], shelf)).toEqual({
      reasons: ['The mix asks for 2 hard problems of Day 1: arrays and searching; there are none.'],
      nearest: [
        { count: 1, source: 'day1', difficulty: 'any' },
        { count: 1, source: 'dsa', difficulty: 'any' },
      ],
    });
  });

  it('tells of lines that compete for the same problems', () => {
    const mix: Mix = [
      { count: 1, source: 'day1', difficulty: 'any' },
      { count: 2, source: 'dsa', difficulty: 'any' },
    ];
    expect(shortageOf(mix, shelf)).toMatchObject({ reasons: [expect.stringContaining('the same problems')] });
    expect(shortageOf([{ count: 1, source: 'ml', difficulty: 'any' }], shelf)?.nearest).toBeUndefined();
  });

  it('has a nearest mix that is possible and asks for no more', () =>
    forAll(
      (problems, mix) => {
        const shortage = shortageOf(mix, problems);
        expect(shortage === undefined).toBe(canFill(slotsOf(mix), problems));
        if (!shortage?.nearest) return;
        expect(canFill(slotsOf(shortage.nearest), problems)).toBe(true);
        expect(countOf(shortage.nearest)).toBeLessThanOrEqual(countOf(mix));
        expect(shortage.reasons.length).toBeGreaterThan(0);
      },
      shelves,
      mixes,
    ));
});

describe('a round in the address', () => {
  const known = [problem('a', 'day1', 'medium'), problem('b', 'day2', 'easy')];

  it('comes back as it was written', () =>
    forAll(
      (preset, minutes, mix, seed, conditions) => {
        const round = { plan: { preset, minutes, mix }, conditions, seed, problems: undefined };
        expect(parseAddress(formatAddress(round), known)).toEqual({ ...round, complaints: [] });
      },
      fc.constantFrom(...presets.map(({ preset }) => preset)),
      fc.integer({ min: 5, max: 240 }),
      mixes,
      fc.option(seeds, { nil: undefined }),
      fc.record({ runAllowed: fc.boolean(), editorHelp: fc.boolean(), penalty: fc.integer({ min: 0, max: 25 }) }),
    ));

  it('keeps the problems it names', () => {
    const { problems, complaints } = parseAddress('?mix=2.dsa.any&problems=b,a', known);
    expect({ problems, complaints }).toEqual({ problems: ['b', 'a'], complaints: [] });
  });

  it('is the first preset when it is empty', () => {
    const { plan, conditions, complaints } = parseAddress('', known);
    expect(plan).toEqual({ preset: 'interview', minutes: 45, mix: presets[0]?.mix });
    expect({ conditions, complaints }).toEqual({ conditions: usualConditions, complaints: [] });
  });

  it.each([
    ['?seed=-1', 'seed'],
    ['?seed=1e9', 'seed'],
    ['?seed=99999999999', 'seed'],
    ['?minutes=0', '5 to 240'],
    ['?minutes=100000', '5 to 240'],
    ['?preset=nap', 'preset'],
    ['?mix=99.dsa.any', 'mix'],
    ['?mix=1.day1', 'mix'],
    ['?mix=2.dsa.any&problems=a,zzz', 'zzz'],
    ['?mix=2.dsa.any&problems=a,a', 'twice'],
    ['?mix=2.dsa.any&problems=a', '1 problems for a mix of 2'],
  ])('%s is answered with a word and the usual', (search, word) => {
    const { complaints, seed, problems } = parseAddress(search, known);
    expect(complaints).toEqual([expect.stringContaining(word)]);
    expect({ seed, problems }).toEqual({ seed: undefined, problems: undefined });
  });

  it('never throws', () => forAll((search) => parseAddress(search, known), fc.string()));
});

it('every preset can be filled from a shelf that has all sorts', () => {
  const all = TrackSlug.options.flatMap((track) =>
    difficulties.flatMap((difficulty) => [
      problem(`${track}-${difficulty}`, track, difficulty),
      problem(`${track}-${difficulty}-2`, track, difficulty),
    ]),
  );
  expect(presets.filter(({ mix }) => shortageOf(mix, all))).toEqual([]);
});

function problem(slug: string, track: TrackSlug, difficulty: ListedProblem['difficulty'], pattern = 'array'): ListedProblem {
  return { slug, title: slug, track, difficulty, patterns: [pattern] };
}

describe('the trail', () => {
  const trail = ['a', 'b', 'c'].map((slug) => ({ slug, title: slug }));
  const accepted = (slug: string, preset: string) => ({
    address: `?preset=${preset}`,
    events: [{ kind: 'submitted' as const, slug, atMs: 1, verdict: 'accepted' as const, passed: 1, total: 1 }],
  });

  it('counts what a round of its own has accepted, and goes on with the first that none has', () => {
    const written = writtenInTime(trail, [accepted('a', 'scratch'), accepted('c', 'scratch'), accepted('b', 'ml')]);
    expect([...written]).toEqual(['a', 'c']);
    expect(nextOfTrail(trail, written)).toBe('b');
    expect(nextOfTrail(trail, new Set(['a', 'b', 'c']))).toBe('a');
    expect(nextOfTrail([], written)).toBeUndefined();
  });
});
