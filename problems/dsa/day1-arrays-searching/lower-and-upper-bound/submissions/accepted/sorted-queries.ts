// accepted: sorts the queries and moves two pointers along the array
const lowerAndUpperBound = (nums: number[], queries: number[]): number[][] => {
  const order = queries.map((_, i) => i).sort((a, b) => queries[a] - queries[b]);
  const answer: number[][] = [];
  let lower = 0;
  let upper = 0;
  for (const i of order) {
    while (lower < nums.length && nums[lower] < queries[i]) lower++;
    while (upper < nums.length && nums[upper] <= queries[i]) upper++;
    answer[i] = [lower, upper];
  }
  return answer;
};
