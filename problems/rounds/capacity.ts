// Back-of-the-envelope estimates: what a design needs, each result by a formula that stands beside it.
// Units are decimal: 1 GB is 10^9 bytes. A year has 365 days.
import * as z from 'zod';

const SECONDS_A_DAY = 86_400;
const DAYS_A_YEAR = 365;
const BILLION = 1e9;

/** Bytes that one value takes. */
export const bytesOf = { fp32: 4, 'fp16 or bf16': 2, 'int8 or fp8': 1, int4: 0.5 } as const;
export type NumberType = keyof typeof bytesOf;
const NumberType = z.enum(Object.keys(bytesOf) as [NumberType, ...NumberType[]]);

const positive = () =>
  z.number({ error: 'is no number' }).positive('must be more than 0').max(1e15, 'is more than 10^15, which is out of reach');
const whole = () => positive().refine(Number.isInteger, 'must be a whole number');
const notNegative = () =>
  z.number({ error: 'is no number' }).min(0, 'must not be less than 0').max(1e15, 'is more than 10^15, which is out of reach');

export const Traffic = z.object({
  /** Active a day. */
  users: whole(),
  /** By a user in a day. */
  actions: positive(),
  /** The busiest second against the average one. */
  peakFactor: z
    .number({ error: 'is no number' })
    .min(1, 'must be at least 1: a peak is not below the average')
    .max(1000, 'must be at most 1,000'),
});
export type Traffic = z.infer<typeof Traffic>;

export const Storage = z.object({
  recordsADay: whole(),
  bytesARecord: positive(),
  /** Copies of each byte, the first included. */
  replication: z
    .number({ error: 'is no number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1: the data itself')
    .max(20, 'must be at most 20'),
  daysKept: positive(),
});
export type Storage = z.infer<typeof Storage>;

export const Memory = z.object({
  billionParameters: positive(),
  weightType: NumberType,
  layers: whole(),
  /** Key and value heads; fewer than query heads with grouped-query attention. 0 where nothing is cached. */
  keyValueHeads: notNegative(),
  headSize: whole(),
  /** Prompt and answer. */
  tokensASequence: whole(),
  sequences: whole(),
  cacheType: NumberType,
  hiddenSize: whole(),
  /** Of all sequences, in one forward pass. */
  tokensAtOnce: whole(),
  gigabytesAGpu: positive(),
});
export type Memory = z.infer<typeof Memory>;

export const Servers = z.object({
  peakQps: positive(),
  /** From the arrival of a request at a server to its answer. */
  latencyMs: positive(),
  /** Requests that a server works on at the same time. */
  concurrency: whole(),
  /** How much of that may be in use at the peak, in percent. */
  utilisation: z.number({ error: 'is no number' }).min(1, 'must be at least 1 %').max(100, 'must be at most 100 %'),
  /** More for failures and deployments. */
  spare: notNegative().refine(Number.isInteger, 'must be a whole number'),
});
export type Servers = z.infer<typeof Servers>;

export const Estimate = z.object({ traffic: Traffic, storage: Storage, memory: Memory.optional(), servers: Servers });
export type Estimate = z.infer<typeof Estimate>;

export function trafficOf({ users, actions, peakFactor }: Traffic): { averageQps: number; peakQps: number } {
  const averageQps = (users * actions) / SECONDS_A_DAY;
  return { averageQps, peakQps: averageQps * peakFactor };
}

/** Bytes, all with their copies. */
export function storageOf({ recordsADay, bytesARecord, replication, daysKept }: Storage): { aDay: number; aYear: number; kept: number } {
  const aDay = recordsADay * bytesARecord * replication;
  return { aDay, aYear: aDay * DAYS_A_YEAR, kept: aDay * daysKept };
}

/**
 * Values that live at once for each token and hidden unit while one layer is computed without gradients: the residual
 * stream, queries, keys, values, attention's output, and a feed-forward layer of some three and a half times the width twice.
 */
export const ACTIVATIONS_A_UNIT = 12;
/** The rest goes to the runtime, its workspace and fragmentation. */
export const USABLE_SHARE = 0.9;

/** Bytes, and how many GPUs hold them. */
export function memoryOf(memory: Memory): { weights: number; cache: number; activations: number; total: number; gpus: number } {
  const weights = memory.billionParameters * BILLION * bytesOf[memory.weightType];
  const { layers, keyValueHeads, headSize, tokensASequence, sequences } = memory;
  const cache = 2 * layers * keyValueHeads * headSize * tokensASequence * sequences * bytesOf[memory.cacheType];
  const activations =
    memory.tokensAtOnce * memory.hiddenSize * ACTIVATIONS_A_UNIT * Math.max(bytesOf[memory.weightType], bytesOf['fp16 or bf16']);
  const total = weights + cache + activations;
  return { weights, cache, activations, total, gpus: Math.ceil(total / (memory.gigabytesAGpu * BILLION * USABLE_SHARE)) };
}

/** By Little's law: requests in flight are arrivals a second times seconds each. */
export function serversOf({ peakQps, latencyMs, concurrency, utilisation, spare }: Servers): { inFlight: number; servers: number } {
  const inFlight = (peakQps * latencyMs) / 1000;
  return { inFlight, servers: Math.ceil((inFlight * 100) / (concurrency * utilisation)) + spare };
}
