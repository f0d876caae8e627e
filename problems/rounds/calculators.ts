// The capacity pad: what each estimate asks for, and its results with their formulas.
import type * as z from 'zod';
import {
  ACTIVATIONS_A_UNIT,
  bytesOf,
  Memory,
  memoryOf,
  Servers,
  Storage,
  serversOf,
  storageOf,
  Traffic,
  trafficOf,
  USABLE_SHARE,
} from './capacity';

export interface Field {
  id: string;
  label: string;
  unit: string;
  /** The values to choose from, where it is no number. */
  choices?: string[];
}

export interface Result {
  name: string;
  /** With its unit, rounded to three digits. */
  value: string;
  formula: string;
}

export type CalculatorId = 'traffic' | 'storage' | 'memory' | 'servers';

export interface Calculator {
  id: CalculatorId;
  title: string;
  fields: Field[];
  schema: z.ZodObject;
  /** @param inputs as `schema` has parsed them */
  results(inputs: never): Result[];
}

const numberTypes = Object.keys(bytesOf);

export const calculators: readonly Calculator[] = [
  {
    id: 'traffic',
    title: 'Traffic',
    schema: Traffic,
    fields: [
      { id: 'users', label: 'Active users', unit: 'a day' },
      { id: 'actions', label: 'Actions by a user', unit: 'a day' },
      { id: 'peakFactor', label: 'Peak factor', unit: '× the average' },
    ],
    results(inputs: Traffic) {
      const { averageQps, peakQps } = trafficOf(inputs);
      return [
        { name: 'Average', value: perSecond(averageQps), formula: 'users × actions ÷ 86,400 s' },
        { name: 'Peak', value: perSecond(peakQps), formula: 'average × peak factor' },
      ];
    },
  },
  {
    id: 'storage',
    title: 'Storage',
    schema: Storage,
    fields: [
      { id: 'recordsADay', label: 'Records', unit: 'a day' },
      { id: 'bytesARecord', label: 'Size of a record', unit: 'bytes' },
      { id: 'replication', label: 'Copies', unit: 'of each' },
      { id: 'daysKept', label: 'Kept for', unit: 'days' },
    ],
    results(inputs: Storage) {
      const { aDay, aYear, kept } = storageOf(inputs);
      return [
        { name: 'A day', value: bytes(aDay), formula: 'records × size × copies' },
        { name: 'A year', value: bytes(aYear), formula: 'a day × 365' },
        { name: 'Kept at a time', value: bytes(kept), formula: 'a day × days kept' },
      ];
    },
  },
  {
    id: 'memory',
    title: 'GPU memory for inference',
    schema: Memory,
    fields: [
      { id: 'billionParameters', label: 'Parameters', unit: 'billion' },
      { id: 'weightType', label: 'Weights in', unit: '', choices: numberTypes },
      { id: 'layers', label: 'Layers', unit: '' },
      { id: 'keyValueHeads', label: 'Key and value heads', unit: '0: no cache' },
      { id: 'headSize', label: 'Size of a head', unit: '' },
      { id: 'tokensASequence', label: 'Tokens in a sequence', unit: 'prompt + answer' },
      { id: 'sequences', label: 'Sequences at once', unit: 'the batch' },
      { id: 'cacheType', label: 'Cache in', unit: '', choices: numberTypes },
      { id: 'hiddenSize', label: 'Hidden size', unit: '' },
      { id: 'tokensAtOnce', label: 'Tokens in a forward pass', unit: 'over the batch' },
      { id: 'gigabytesAGpu', label: 'Memory of a GPU', unit: 'GB' },
    ],
    results(inputs: Memory) {
      const { weights, cache, activations, total, gpus } = memoryOf(inputs);
      return [
        { name: 'Weights', value: bytes(weights), formula: 'parameters × bytes of a weight' },
        {
          name: 'KV cache',
          value: bytes(cache),
          formula: '2 × layers × key and value heads × size of a head × tokens in a sequence × sequences × bytes of a value',
        },
        {
          name: 'Activations',
          value: bytes(activations),
          formula: `tokens in a forward pass × hidden size × ${ACTIVATIONS_A_UNIT} × bytes of a value, 2 at least (one layer at a time, no gradients)`,
        },
        { name: 'Together', value: bytes(total), formula: 'weights + KV cache + activations' },
        { name: 'GPUs', value: count(gpus), formula: `together ÷ (memory of a GPU × ${USABLE_SHARE}), rounded up` },
      ];
    },
  },
  {
    id: 'servers',
    title: 'Servers',
    schema: Servers,
    fields: [
      { id: 'peakQps', label: 'Peak', unit: 'requests/s' },
      { id: 'latencyMs', label: 'Time for a request', unit: 'ms' },
      { id: 'concurrency', label: 'Requests at once on a server', unit: '' },
      { id: 'utilisation', label: 'In use at the peak', unit: '%' },
      { id: 'spare', label: 'Spare servers', unit: '' },
    ],
    results(inputs: Servers) {
      const { inFlight, servers } = serversOf(inputs);
      return [
        { name: 'In flight at the peak', value: count(inFlight), formula: "peak × time for a request (Little's law)" },
        { name: 'Servers', value: count(servers), formula: 'in flight ÷ (requests at once × share in use), rounded up, + spare' },
      ];
    },
  },
];

export type Calculated = { results: Result[] } | { complaints: Map<string, string> };

/**
 * @param texts what was typed, by field
 * @returns the results, or what is wrong with each field; nothing while no field is filled in
 */
export function calculate({ schema, fields, results }: Calculator, texts: Record<string, string>): Calculated | undefined {
  if (fields.every(({ id }) => (texts[id] ?? '').trim() === '')) return undefined;
  const complaints = new Map<string, string>();
  const values: Record<string, unknown> = {};
  for (const { id, label, choices } of fields) {
    const text = (texts[id] ?? '').trim();
    values[id] = choices ? text : parseAmount(text);
    if (text === '') complaints.set(id, `${label} is missing.`);
    else if (values[id] === undefined) complaints.set(id, `${label}: "${text.slice(0, 40)}" is no number. Write 20000000, 20e6 or 20M.`);
  }
  const parsed = schema.safeParse(values);
  for (const { path, message } of parsed.error?.issues ?? []) {
    const id = String(path[0]);
    const field = fields.find((other) => other.id === id);
    if (field && !complaints.has(id)) complaints.set(id, field.choices ? `${field.label}: choose one.` : `${field.label} ${message}.`);
  }
  return parsed.success && complaints.size === 0 ? { results: results(parsed.data as never) } : { complaints };
}

const suffixes: Record<string, number> = { '': 1, k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** A number as people write it: `1,000`, `20e6`, `20M`; nothing for anything else. */
export function parseAmount(text: string): number | undefined {
  const [, digits, suffix = ''] = /^(-?(?:\d{1,3}(?:[,_ ]\d{3})+|\d+)(?:\.\d+)?(?:e\d{1,2})?)\s*([kmbt]?)$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits.replace(/[,_ ]/g, '')) * (suffixes[suffix.toLowerCase()] as number);
}

const byteUnits = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];

function bytes(value: number): string {
  const power = Math.min(byteUnits.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
  return `${count(value / 1000 ** power)} ${byteUnits[power]}`;
}

function perSecond(value: number): string {
  return `${count(value)} requests/s`;
}

const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const wholeNumbers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Three digits below a thousand, whole numbers above. */
function count(value: number): string {
  return value < 1000 ? threeDigits.format(value) : wholeNumbers.format(value);
}
