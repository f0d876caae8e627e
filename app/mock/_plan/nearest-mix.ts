// A mix that cannot be filled: what is missing, and the nearest mix that can be.
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { isMlTrack, type TrackSlug } from '@/problems/spec/tracks';
import { describeLine, type Mix, type Source, tracksOf } from './plan';
import { canFill, fits, type Slot, slotsOf } from './slots';

export interface Shortage {
  /** One sentence for each line that asks for too much, or one for the whole when the lines compete. */
  reasons: string[];
  /** Nothing when there is no problem at all. */
  nearest: Mix | undefined;
}

/** @returns nothing when the mix can be filled */
export function shortageOf(mix: Mix, problems: readonly ListedProblem[]): Shortage | undefined {
  if (canFill(slotsOf(mix), problems)) return undefined;
  const reasons = mix.flatMap((line) => {
    const found = problems.filter((problem) => fits(line, problem)).length;
    if (found >= line.count) return [];
    return [`The mix asks for ${describeLine(line)}; there ${found === 1 ? 'is' : 'are'} ${found === 0 ? 'none' : found}.`];
  });
  const competing = 'The lines of the mix ask for the same problems, and there are not enough of them for all.';
  return { reasons: reasons.length > 0 ? reasons : [competing], nearest: nearestMix(mix, problems) };
}

/** Each slot as it is asked for, else of another difficulty, else of another track of its kind, else left out. */
export function nearestMix(mix: Mix, problems: readonly ListedProblem[]): Mix | undefined {
  const kept: Slot[] = [];
  for (const slot of slotsOf(mix)) {
    const possible = relaxationsOf(slot).find((relaxed) => canFill([...kept, relaxed], problems));
    if (possible) kept.push(possible);
  }
  return kept.length > 0 ? joinSlots(kept) : undefined;
}

function relaxationsOf({ source, difficulty }: Slot): Slot[] {
  const kind: Source = isMlTrack(tracksOf(source)[0] as TrackSlug) ? 'ml' : 'dsa';
  return [
    { source, difficulty },
    { source, difficulty: 'any' },
    { source: kind, difficulty },
    { source: kind, difficulty: 'any' },
  ];
}

function joinSlots(slots: Slot[]): Mix {
  const mix: Mix = [];
  for (const slot of slots) {
    const line = mix.find(({ source, difficulty }) => source === slot.source && difficulty === slot.difficulty);
    if (line) line.count += 1;
    else mix.push({ count: 1, ...slot });
  }
  return mix;
}
