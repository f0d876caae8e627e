// time-limit-exceeded: linear scan for every query
function lowerAndUpperBound(nums: number[], queries: number[]): number[][] {
  const answer: number[][] = [];
  for (const q of queries) {
    let lower = 0;
    while (lower < nums.length && nums[lower] < q) lower++;
    let upper = lower;
    while (upper < nums.length && nums[upper] <= q) upper++;
    answer.push([lower, upper]);
  }
  return answer;
}
