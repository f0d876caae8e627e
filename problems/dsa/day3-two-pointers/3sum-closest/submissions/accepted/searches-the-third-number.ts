// accepted: binary search for the third number, O(n² log n)
const threeSumClosest = (nums: number[], target: number): number => {
  nums.sort((a, b) => a - b);
  const n = nums.length;
  let best = nums[0] + nums[1] + nums[2];
  let smallest = Math.abs(best - target);
  const consider = (sum: number) => {
    const distance = sum < target ? target - sum : sum - target;
    if (distance < smallest) {
      smallest = distance;
      best = sum;
    }
  };
  for (let i = 0; i < n - 2; i++) {
    for (let j = i + 1; j < n - 1; j++) {
      const pair = nums[i] + nums[j];
      let low = j + 1;
      let high = n;
      while (low < high) {
        const mid = (low + high) >>> 1;
        if (pair + nums[mid] < target) low = mid + 1;
        else high = mid;
      }
      if (low < n) consider(pair + nums[low]);
      if (low > j + 1) consider(pair + nums[low - 1]);
    }
  }
  return best;
};
