// wrong-answer: counts cuts where parts are meant, off by one
function splitArray(nums: number[], k: number): number {
  let lo = Math.max(...nums);
  let hi = nums.reduce((total, num) => total + num, 0);
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    let cuts = 0;
    let sum = 0;
    for (const num of nums) {
      if (sum + num > mid) {
        cuts++;
        sum = num;
      } else sum += num;
    }
    if (cuts <= k) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
