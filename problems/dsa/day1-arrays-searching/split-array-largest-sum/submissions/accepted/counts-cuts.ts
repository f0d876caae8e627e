// accepted: a closed range over the answer, counting cuts; plain JavaScript
var splitArray = function (nums, k) {
  let left = Math.max(...nums);
  let right = nums.reduce((a, b) => a + b, 0);
  while (left <= right) {
    const mid = (left + right) >>> 1;
    let cuts = 0;
    let sum = 0;
    for (const num of nums) {
      if (sum + num > mid) {
        cuts++;
        sum = 0;
      }
      sum += num;
    }
    if (cuts < k) right = mid - 1;
    else left = mid + 1;
  }
  return left;
};
