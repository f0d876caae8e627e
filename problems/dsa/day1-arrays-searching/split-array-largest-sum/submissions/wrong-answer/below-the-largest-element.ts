// wrong-answer: lets the limit fall below the largest element
function splitArray(nums: number[], k: number): number {
  let lo = 0;
  let hi = nums.reduce((total, num) => total + num, 0);
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    let parts = 1;
    let sum = 0;
    for (const num of nums) {
      if (sum + num > mid) {
        parts++;
        sum = num;
      } else sum += num;
    }
    if (parts <= k) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
