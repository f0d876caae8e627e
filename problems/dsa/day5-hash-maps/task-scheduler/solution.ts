/**
 * The most frequent kinds set a frame, their tasks `n + 1` apart; the others fill its gaps. If they are too many for
 * the gaps, the gaps can be widened as needed, and no interval stays idle.
 */
export function leastInterval(tasks: string[], n: number): number {
  const countOf = new Map<string, number>();
  for (const task of tasks) countOf.set(task, (countOf.get(task) ?? 0) + 1);
  const counts = [...countOf.values()];
  const highest = Math.max(...counts);
  const kindsWithHighest = counts.filter((count) => count === highest).length;
  return Math.max(tasks.length, (highest - 1) * (n + 1) + kindsWithHighest);
}
