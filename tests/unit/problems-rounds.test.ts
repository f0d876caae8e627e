import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answerChecklist } from '@/problems/rounds/answer-checklist';
import { type CalculatorId, calculate, calculators, parseAmount } from '@/problems/rounds/calculators';
import { bytesOf, memoryOf, type NumberType, serversOf, storageOf, trafficOf } from '@/problems/rounds/capacity';
import { designPrompts } from '@/problems/rounds/design-prompts';
import { drawPrompts } from '@/problems/rounds/draw-prompts';
import { interviewerQuestions } from '@/problems/rounds/interviewer-questions';
import { leadershipPrompts } from '@/problems/rounds/leadership-prompts';
import { DesignPrompt, DesignStep, InterviewerQuestion, LeadershipPrompt, LeadershipTheme, QuestionArea } from '@/problems/rounds/schema';
import { forAll } from './for-all';

const slugsOf = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);

describe('the contents of rounds without code', () => {
  it.each([
    ['designs', z.array(DesignPrompt), designPrompts],
    ['leadership prompts', z.array(LeadershipPrompt), leadershipPrompts],
    ['questions for interviewers', z.array(InterviewerQuestion), interviewerQuestions],
  ])('%s are as their schema says, each once', (_name, schema, rows) => {
    const parsed = schema.safeParse(rows);
    expect(parsed.error && z.prettifyError(parsed.error)).toBeUndefined();
    expect(new Set(slugsOf(rows)).size).toBe(rows.length);
  });

  it('has the designs that the study guide names', () =>
    expect(slugsOf(designPrompts)).toEqual([
      'recommendation',
      'search-ranking',
      'fraud-detection',
      'real-time-inference',
      'rag-architecture',
    ]));

  it('has at least 16 leadership prompts, of every theme, and questions of every area', () => {
    expect(leadershipPrompts.length).toBeGreaterThanOrEqual(16);
    expect(new Set(leadershipPrompts.map(({ theme }) => theme))).toEqual(new Set(LeadershipTheme.options));
    expect(new Set(interviewerQuestions.map(({ area }) => area))).toEqual(new Set(QuestionArea.options));
  });

  it.each(designPrompts.map((prompt) => [prompt.slug, prompt] as const))(
    '%s: no step repeats a point, and the estimate agrees with itself',
    (_slug, { steps, estimate }) => {
      for (const step of DesignStep.options) expect(new Set(steps[step].strong).size).toBe(steps[step].strong.length);
      const { peakQps } = trafficOf(estimate.traffic);
      expect(Math.abs(estimate.servers.peakQps - peakQps)).toBeLessThanOrEqual(0.01 * peakQps);
      for (const [id, inputs] of Object.entries(estimate)) {
        const texts = Object.fromEntries(Object.entries(inputs ?? {}).map(([field, value]) => [field, String(value)]));
        expect(calculate(calculatorOf(id as CalculatorId), texts)).toHaveProperty('results');
      }
    },
  );

  it('compares every answer with points that are told apart', () =>
    expect(new Set(answerChecklist.map(({ says }) => says)).size).toBe(answerChecklist.length));
});

describe('leadership prompts are drawn', () => {
  const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
  const counts = fc.integer({ min: 1, max: leadershipPrompts.length });

  it('alike for the same seed, none twice, and every theme once before one comes again', () =>
    forAll(
      (count, seed) => {
        const drawn = drawPrompts(count, seed);
        expect(drawPrompts(count, seed)).toEqual(drawn);
        expect(new Set(slugsOf(drawn)).size).toBe(count);
        const first = drawn.slice(0, LeadershipTheme.options.length).map(({ theme }) => theme);
        expect(new Set(first).size).toBe(first.length);
      },
      counts,
      seeds,
    ));

  it('differently for other seeds', () => {
    const draws = Array.from({ length: 20 }, (_, seed) => slugsOf(drawPrompts(3, seed)).join(' '));
    expect(new Set(draws).size).toBeGreaterThan(10);
  });
});

describe('capacity', () => {
  const amounts = fc.double({ min: 0.001, max: 1e9, noNaN: true });
  const counts = fc.integer({ min: 1, max: 1e6 });
  const types = fc.constantFrom(...(Object.keys(bytesOf) as NumberType[]));

  it('of traffic: 1,000,000 people with 8.64 actions are 100 requests a second', () =>
    expect(trafficOf({ users: 1_000_000, actions: 8.64, peakFactor: 3 })).toEqual({ averageQps: 100, peakQps: 300 }));

  it('of storage: a day, a year and what is kept, with copies', () =>
    expect(storageOf({ recordsADay: 1000, bytesARecord: 2000, replication: 3, daysKept: 30 })).toEqual({
      aDay: 6e6,
      aYear: 2.19e9,
      kept: 1.8e8,
    }));

  it('of GPU memory: Llama 2 7B in half precision caches 512 kB a token', () => {
    const memory = memoryOf({
      billionParameters: 7,
      weightType: 'fp16 or bf16',
      layers: 32,
      keyValueHeads: 32,
      headSize: 128,
      tokensASequence: 1,
      sequences: 1,
      cacheType: 'fp16 or bf16',
      hiddenSize: 4096,
      tokensAtOnce: 1,
      gigabytesAGpu: 24,
    });
    expect(memory).toMatchObject({ weights: 14e9, cache: 524_288, gpus: 1 });
  });

  it('of GPU memory: the parts add up, the GPUs hold them, and one fewer would not', () =>
    forAll(
      (billionParameters, weightType, cacheType, tokensASequence, sequences, gigabytesAGpu) => {
        const shape = { layers: 32, keyValueHeads: 8, headSize: 128, hiddenSize: 4096, tokensAtOnce: 2048 };
        const memory = memoryOf({ ...shape, billionParameters, weightType, cacheType, tokensASequence, sequences, gigabytesAGpu });
        expect(memory.total).toBe(memory.weights + memory.cache + memory.activations);
        const usable = gigabytesAGpu * 1e9 * 0.9;
        expect(memory.gpus * usable).toBeGreaterThanOrEqual(memory.total * (1 - 1e-12));
        expect((memory.gpus - 1) * usable).toBeLessThan(memory.total);
      },
      fc.double({ min: 0.1, max: 2000, noNaN: true }),
      types,
      types,
      counts,
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 8, max: 200 }),
    ));

  it('of servers: enough for the peak, and without spare ones no more than are needed', () =>
    forAll(
      (peakQps, latencyMs, concurrency, utilisation) => {
        const { inFlight, servers } = serversOf({ peakQps, latencyMs, concurrency, utilisation, spare: 0 });
        const each = (concurrency * utilisation) / 100;
        expect(servers * each).toBeGreaterThanOrEqual(inFlight * (1 - 1e-12));
        expect((servers - 1) * each).toBeLessThan(inFlight * (1 + 1e-12));
        expect(serversOf({ peakQps, latencyMs, concurrency, utilisation, spare: 3 }).servers).toBe(servers + 3);
      },
      amounts,
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 100 }),
    ));

  it('of traffic and storage: grows with what goes in, and the peak is not below the average', () =>
    forAll(
      (users, actions, peakFactor) => {
        const one = trafficOf({ users, actions, peakFactor });
        expect(one.peakQps).toBeGreaterThanOrEqual(one.averageQps);
        expect(trafficOf({ users: 2 * users, actions, peakFactor }).averageQps).toBeCloseTo(2 * one.averageQps, 5);
      },
      counts,
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 100 }),
    ));
});

describe('the capacity pad', () => {
  it('reads numbers as people write them, and nothing else', () => {
    expect(['20M', '20e6', '20,000,000', '20 000 000', '1.5k', '0.5', '2b'].map(parseAmount)).toEqual([
      20e6, 20e6, 20e6, 20e6, 1500, 0.5, 2e9,
    ]);
    expect(['', 'x', '1,00', '1e999', '--1', '5 apples', 'Infinity', '0x10'].map(parseAmount)).toEqual(Array(8).fill(undefined));
  });

  it('computes with a formula and a unit for every result', () => {
    expect(calculate(calculatorOf('traffic'), { users: '1M', actions: '8.64', peakFactor: '3' })).toEqual({
      results: [
        { name: 'Average', value: '100 requests/s', formula: 'users × actions ÷ 86,400 s' },
        { name: 'Peak', value: '300 requests/s', formula: 'average × peak factor' },
      ],
    });
    expect(calculate(calculatorOf('storage'), { recordsADay: '1B', bytesARecord: '1000', replication: '3', daysKept: '1' })).toMatchObject({
      results: [{ value: '3 TB' }, { value: '1.1 PB' }, { value: '3 TB' }],
    });
  });

  it.each<[CalculatorId, Record<string, string>, Record<string, string>]>([
    [
      'traffic',
      { users: 'many', actions: '', peakFactor: '0.5' },
      {
        users: 'Active users: "many" is no number. Write 20000000, 20e6 or 20M.',
        actions: 'Actions by a user is missing.',
        peakFactor: 'Peak factor must be at least 1: a peak is not below the average.',
      },
    ],
    [
      'traffic',
      { users: '1.5', actions: '-1', peakFactor: '1' },
      { users: 'Active users must be a whole number.', actions: 'Actions by a user must be more than 0.' },
    ],
    [
      'storage',
      { recordsADay: '9e15', bytesARecord: '1', replication: '0', daysKept: '1' },
      { recordsADay: 'Records is more than 10^15, which is out of reach.', replication: 'Copies must be at least 1: the data itself.' },
    ],
    [
      'servers',
      { peakQps: '1', latencyMs: '1', concurrency: '1', utilisation: '120', spare: '-1' },
      { utilisation: 'In use at the peak must be at most 100 %.', spare: 'Spare servers must not be less than 0.' },
    ],
  ])('says what is wrong with each field of %s', (id, texts, complaints) => {
    expect(calculate(calculatorOf(id), texts)).toEqual({ complaints: new Map(Object.entries(complaints)) });
  });

  it('asks for nothing while it is empty, and never throws', () => {
    expect(calculators.map((calculator) => calculate(calculator, {}))).toEqual(calculators.map(() => undefined));
    forAll(
      (id, texts) => calculate(calculatorOf(id), texts),
      fc.constantFrom(...calculators.map(({ id }) => id)),
      fc.dictionary(fc.constantFrom('users', 'spare', 'cacheType', 'peakQps'), fc.string()),
    );
  });
});

function calculatorOf(id: CalculatorId) {
  const found = calculators.find((calculator) => calculator.id === id);
  if (!found) throw new Error(`there is no calculator ${id}`);
  return found;
}
