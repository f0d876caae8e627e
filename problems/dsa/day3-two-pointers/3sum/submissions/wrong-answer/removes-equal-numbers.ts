// wrong-answer: removes equal numbers beforehand, so [-1,-1,2] and [0,0,0] are missed
function threeSum(nums: number[]): number[][] {
  const values = [...new Set(nums)].sort((a, b) => a - b);
  const result: number[][] = [];
  for (let i = 0; i < values.length - 2; i++) {
    let left = i + 1;
    let right = values.length - 1;
    while (left < right) {
      const sum = values[i] + values[left] + values[right];
      if (sum === 0) {
        result.push([values[i], values[left], values[right]]);
        left++;
        right--;
      } else if (sum < 0) left++;
      else right--;
    }
  }
  return result;
}
