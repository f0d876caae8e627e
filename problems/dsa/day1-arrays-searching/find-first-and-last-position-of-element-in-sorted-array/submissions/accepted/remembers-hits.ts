// accepted: two closed-range searches, each of which notes a hit and goes on to one side
const searchRange = (nums: number[], target: number): number[] => {
  const find = (isFirst: boolean): number => {
    let left = 0;
    let right = nums.length - 1;
    let index = -1;
    while (left <= right) {
      const mid = Math.floor((left + right) / 2);
      if (nums[mid] === target) {
        index = mid;
        if (isFirst) right = mid - 1;
        else left = mid + 1;
      } else if (nums[mid] < target) left = mid + 1;
      else right = mid - 1;
    }
    return index;
  };
  return [find(true), find(false)];
};
