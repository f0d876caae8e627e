import type { History } from '@/app/_lib/history';
import type { Activity, Plan } from '@/problems/plan/schema';

/** One thing to do, in the order of the plan. */
export type Task = {
  /** A problem's slug, or an activity's id; no two tasks share one. */
  id: string;
  title: string;
  minutes: number;
  /** The day of the plan, from 1; 7 is the last 24 hours. */
  day: number;
  /** What is kept when not everything fits: lower first. */
  rank: number;
  /** Cards of the cheatsheet to go over. */
  cards?: string[] | undefined;
} & ({ kind: 'medium' | 'algorithm' | 'drill' } | { kind: Activity['kind'] });

export const LAST_DAY = 7;

/** What is certain to be asked comes first; of ten mediums the first ones of every day before the last ones of any. */
const ranks = { algorithm: 0, review: 1, round: 2, design: 3, drill: 4, stories: 3 } as const;

/**
 * @param titles of the problems that are built; a problem without a title is left out
 */
export function tasksOf({ days, minutes, lastDay }: Plan, titles: ReadonlyMap<string, string>): Task[] {
  const problem = (slug: string, kind: 'medium' | 'algorithm' | 'drill', day: number, rank: number): Task[] => {
    const title = titles.get(slug);
    return title === undefined ? [] : [{ id: slug, kind, title, minutes: minutes[kind], day, rank }];
  };
  const planned = days.flatMap(({ mediums, algorithms, drills, activities }, i): Task[] => [
    ...algorithms.flatMap((slug) => problem(slug, 'algorithm', i + 1, ranks.algorithm)),
    ...mediums.flatMap((slug, place) => problem(slug, 'medium', i + 1, place)),
    ...drills.flatMap((slug) => problem(slug, 'drill', i + 1, ranks.drill)),
    ...activities.map((activity): Task => ({ ...activity, day: i + 1, rank: ranks[activity.kind] })),
  ]);
  const last = lastDay.map(({ points: _, ...activity }): Task => ({ ...activity, day: LAST_DAY, rank: 0 }));
  return [...planned, ...last];
}

export function isProblem({ kind }: Task): boolean {
  return kind === 'medium' || kind === 'algorithm' || kind === 'drill';
}

/** Where a task is done; nothing when that is away from this site. */
export function hrefOf(task: Task): string | undefined {
  if (isProblem(task)) return `/problems/${task.id}`;
  if (task.cards) return `/cheatsheet?for=${task.id}`;
  return placeOf[task.kind];
}

/** Where those are done that are no problem; reviews have no place yet. */
const placeOf: Partial<Record<Task['kind'], string>> = { round: '/mock', design: '/mock/design', stories: '/mock/behavioural' };

/** When each task was done: a problem at its first acceptance, any other when it was ticked last. */
export function doneTimes(
  tasks: Task[],
  histories: ReadonlyMap<string, History>,
  ticks: { task: string; done: boolean; at: number }[],
): Map<string, number> {
  const newest = new Map(ticks.toSorted((a, b) => a.at - b.at).map((tick) => [tick.task, tick]));
  return new Map(
    tasks.flatMap((task): [string, number][] => {
      const tick = newest.get(task.id);
      const at = isProblem(task) ? histories.get(task.id)?.acceptedAt : tick?.done ? tick.at : undefined;
      return at === undefined ? [] : [[task.id, at]];
    }),
  );
}
