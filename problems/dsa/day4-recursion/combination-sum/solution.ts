/**
 * Extends a combination only by its last candidate or one further right, so that each is found in one order.
 * @param candidates different numbers above 0, in any order
 * @returns every multiset of candidates with the sum `target` once
 */
export function combinationSum(candidates: number[], target: number): number[][] {
  const found: number[][] = [];
  const chosen: number[] = [];

  function extend(start: number, rest: number): void {
    if (rest === 0) found.push([...chosen]);
    for (let i = start; i < candidates.length; i++) {
      const candidate = candidates[i] as number;
      if (candidate > rest) continue;
      chosen.push(candidate);
      extend(i, rest - candidate); // i, not i + 1: it may be chosen again
      chosen.pop();
    }
  }

  extend(0, target);
  return found;
}
