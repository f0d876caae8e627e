// What a round asks for: how many problems from where, in how many minutes, under which conditions.
import * as z from 'zod';
import { Difficulty } from '@/problems/spec/problem';
import { isMlTrack, TrackSlug, trackOf, tracks } from '@/problems/spec/tracks';

/** All DSA tracks, all ML tracks, or one track. */
export const Source = z.enum(['dsa', 'ml', ...TrackSlug.options]);
export type Source = z.infer<typeof Source>;

export const MAX_PROBLEMS = 10;

/** One line of a mix: so many problems of one source and difficulty. */
export const MixLine = z.object({
  count: z.int().min(1).max(MAX_PROBLEMS),
  source: Source,
  difficulty: z.enum(['any', ...Difficulty.options]),
});
export type MixLine = z.infer<typeof MixLine>;

export const Mix = z
  .array(MixLine)
  .min(1)
  .refine((mix) => countOf(mix) <= MAX_PROBLEMS);
export type Mix = z.infer<typeof Mix>;

export const Minutes = z.int().min(5).max(240);

export const PresetId = z.enum(['interview', 'dsa', 'long', 'ml', 'scratch', 'drill', 'custom']);
export type PresetId = z.infer<typeof PresetId>;

export const Conditions = z.object({
  /** Samples and own tests may be run before a submission. */
  runAllowed: z.boolean(),
  /** Types and completions in the editor; without them it is a plain shared pad. */
  editorHelp: z.boolean(),
  /** Points that each wrong attempt costs. */
  penalty: z.int().min(0).max(25),
});
export type Conditions = z.infer<typeof Conditions>;

export const Plan = z.object({ preset: PresetId, minutes: Minutes, mix: Mix });
export type Plan = z.infer<typeof Plan>;

export const usualConditions: Conditions = { runAllowed: true, editorHelp: true, penalty: 10 };

const oneMl: MixLine = { count: 1, source: 'ml', difficulty: 'any' };
const dsaMedium = (count: number): MixLine => ({ count, source: 'dsa', difficulty: 'medium' });

/** The first is what the coding round of an ML interview is most likely to be. */
export const presets: readonly (Plan & { name: string; says: string })[] = [
  { preset: 'interview', name: 'ML and DSA', says: 'One ML problem and one DSA medium.', minutes: 45, mix: [oneMl, dsaMedium(1)] },
  { preset: 'dsa', name: 'DSA medium', says: 'One DSA medium.', minutes: 30, mix: [dsaMedium(1)] },
  { preset: 'long', name: 'Long round', says: 'Two DSA mediums and one ML problem.', minutes: 60, mix: [dsaMedium(2), oneMl] },
  {
    preset: 'ml',
    name: 'ML from scratch',
    says: 'One algorithm of the ML fundamentals.',
    minutes: 25,
    mix: [{ count: 1, source: 'ml-fundamentals', difficulty: 'any' }],
  },
  {
    preset: 'scratch',
    name: 'Write it from scratch',
    says: 'One of the five algorithms that interviewers ask for, in order.',
    minutes: 15,
    mix: [{ count: 1, source: 'ml-fundamentals', difficulty: 'any' }],
  },
  {
    preset: 'drill',
    name: 'Day drill',
    says: 'Several problems of one track.',
    minutes: 60,
    mix: [{ count: 3, source: 'day1', difficulty: 'any' }],
  },
  { preset: 'custom', name: 'Custom', says: 'Your own mix and time.', minutes: 45, mix: [oneMl, dsaMedium(1)] },
];

export function presetOf(id: PresetId): (typeof presets)[number] {
  return presets.find(({ preset }) => preset === id) as (typeof presets)[number];
}

export function countOf(mix: readonly { count: number }[]): number {
  return mix.reduce((sum, { count }) => sum + count, 0);
}

/** The tracks that a source stands for. */
export function tracksOf(source: Source): TrackSlug[] {
  if (source !== 'dsa' && source !== 'ml') return [source];
  return tracks.map(({ slug }) => slug).filter((slug) => isMlTrack(slug) === (source === 'ml'));
}

/** As in "DSA", "ML" or "Day 5: hash maps". */
export function sourceName(source: Source): string {
  if (source === 'dsa') return 'DSA';
  return source === 'ml' ? 'ML' : trackOf(source).title;
}

/** As in "2 medium problems of DSA". */
export function describeLine({ count, source, difficulty }: MixLine): string {
  const words = [count, difficulty === 'any' ? '' : difficulty, count === 1 ? 'problem' : 'problems', `of ${sourceName(source)}`];
  return words.filter((word) => word !== '').join(' ');
}
