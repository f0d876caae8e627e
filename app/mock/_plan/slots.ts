// A mix as places to fill, each with a different problem, and whether that can be done.
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { type Mix, type MixLine, tracksOf } from './plan';

/** One problem that a mix asks for. */
export type Slot = Omit<MixLine, 'count'>;

export function slotsOf(mix: Mix): Slot[] {
  return mix.flatMap(({ count, ...slot }) => Array.from({ length: count }, () => slot));
}

export function fits({ source, difficulty }: Slot, problem: ListedProblem): boolean {
  return tracksOf(source).includes(problem.track) && (difficulty === 'any' || problem.difficulty === difficulty);
}

/** Whether every slot can have a problem of its own (augmenting paths of a bipartite matching). */
export function canFill(slots: readonly Slot[], problems: readonly ListedProblem[]): boolean {
  const slotOf = new Map<string, number>();
  const seat = (slot: number, tried: Set<string>): boolean =>
    problems.some((problem) => {
      if (tried.has(problem.slug) || !fits(slots[slot] as Slot, problem)) return false;
      tried.add(problem.slug);
      const seated = slotOf.get(problem.slug);
      if (seated !== undefined && !seat(seated, tried)) return false;
      slotOf.set(problem.slug, slot);
      return true;
    });
  return slots.every((_, slot) => seat(slot, new Set()));
}
