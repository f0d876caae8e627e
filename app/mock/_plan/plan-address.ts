// A round in the address: whoever opens it is offered the same problems, time and conditions.
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { Conditions, countOf, Minutes, Mix, MixLine, type Plan, PresetId, presetOf, usualConditions } from './plan';

export interface AddressedRound {
  plan: Plan;
  conditions: Conditions;
  seed: number | undefined;
  /** Exactly these problems; without them the seed draws. */
  problems: string[] | undefined;
}

export const Seed = { min: 0, max: 2 ** 31 - 1 };

export function formatAddress({ plan, conditions, seed, problems }: AddressedRound): string {
  const query = new URLSearchParams({
    preset: plan.preset,
    minutes: String(plan.minutes),
    mix: plan.mix.map(({ count, source, difficulty }) => `${count}.${source}.${difficulty}`).join(','),
    run: conditions.runAllowed ? 'on' : 'off',
    help: conditions.editorHelp ? 'on' : 'off',
    penalty: String(conditions.penalty),
  });
  if (seed !== undefined) query.set('seed', String(seed));
  if (problems) query.set('problems', problems.join(','));
  return `?${query}`.replaceAll('%2C', ',');
}

/**
 * @param search as in location.search
 * @returns the round, with the usual in place of what does not parse, and a sentence for each such thing
 */
export function parseAddress(search: string, known: readonly ListedProblem[]): AddressedRound & { complaints: string[] } {
  const query = new URLSearchParams(search);
  const complaints: string[] = [];
  function parsed<T>(name: string, parse: (text: string) => T | undefined, otherwise: T, complaint: string): T {
    const text = query.get(name);
    if (text === null) return otherwise;
    const value = parse(text);
    if (value === undefined) complaints.push(complaint);
    return value ?? otherwise;
  }

  const preset = parsed('preset', (text) => PresetId.safeParse(text).data, 'interview', 'The address names a preset that is not here.');
  const usual = presetOf(preset);
  const minutes = parsed(
    'minutes',
    (text) => Minutes.safeParse(wholeNumber(text)).data,
    usual.minutes,
    `The address asks for a time that is not 5 to 240 minutes; this is ${usual.minutes}.`,
  );
  const mix = parsed('mix', parseMix, usual.mix, 'The mix in the address cannot be read; this is the usual one of the preset.');
  const seed = parsed<number | undefined>(
    'seed',
    (text) => seedOf(text),
    undefined,
    'The seed in the address is not a whole number from 0 to 2147483647, so it is not used.',
  );
  const slugs = query.get('problems')?.split(',').filter(Boolean);
  const problems = slugs && slugs.length > 0 ? slugs : undefined;
  const complaint = problems && complaintAbout(problems, mix, known);
  if (complaint) complaints.push(complaint);
  return {
    plan: { preset, minutes, mix },
    conditions: {
      runAllowed: query.get('run') !== 'off',
      editorHelp: query.get('help') !== 'off',
      penalty: Conditions.shape.penalty.catch(usualConditions.penalty).parse(wholeNumber(query.get('penalty'))),
    },
    seed,
    problems: complaint ? undefined : problems,
    complaints,
  };
}

/** @returns nothing for what is no seed */
export function seedOf(text: string): number | undefined {
  const seed = wholeNumber(text);
  return seed >= Seed.min && seed <= Seed.max ? seed : undefined;
}

function complaintAbout(slugs: string[], mix: Mix, known: readonly ListedProblem[]): string | undefined {
  const unknown = slugs.filter((slug) => !known.some((problem) => problem.slug === slug));
  const instead = 'Other problems will be drawn in their place.';
  if (unknown.length > 0) return `The address names problems that are not here: ${unknown.join(', ').slice(0, 200)}. ${instead}`;
  if (new Set(slugs).size < slugs.length) return `The address names a problem twice. ${instead}`;
  if (slugs.length !== countOf(mix)) return `The address names ${slugs.length} problems for a mix of ${countOf(mix)}. ${instead}`;
  return undefined;
}

function parseMix(text: string): Mix | undefined {
  const lines = text.split(',').map((line) => {
    const [count = '', source, difficulty] = line.split('.');
    return MixLine.safeParse({ count: wholeNumber(count), source, difficulty }).data;
  });
  return Mix.safeParse(lines).data;
}

function wholeNumber(text: string | null): number {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}
