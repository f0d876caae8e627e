// accepted: the built-in sort, which is stable, by the question whether a number is 0
const moveZeroes = (nums: number[]): void => {
  nums.sort((a, b) => Number(a === 0) - Number(b === 0));
};
