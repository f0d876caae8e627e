// accepted: sorts copies of the three parts and writes the result back into nums
const quickSort = (nums: number[]): void => {
  const sorted = (values: number[]): number[] => {
    if (values.length < 2) return values;
    const pivot = values[Math.floor(Math.random() * values.length)];
    const equal = values.filter((value) => value === pivot);
    return [...sorted(values.filter((value) => value < pivot)), ...equal, ...sorted(values.filter((value) => value > pivot))];
  };
  for (const [i, value] of sorted(nums).entries()) nums[i] = value;
};
