// accepted: each number doubles the list
const subsets = (nums: number[]): number[][] =>
  nums.reduce<number[][]>((all, num) => [...all, ...all.map((subset) => [num, ...subset])], [[]]);
