// accepted: a map that knows the length of a run at both its ends; plain JavaScript
/**
 * @param {number[]} nums
 * @return {number}
 */
var longestConsecutive = function (nums) {
  const length = {};
  let best = 0;
  for (const num of nums) {
    if (length[num]) continue;
    const left = length[num - 1] || 0;
    const right = length[num + 1] || 0;
    const total = left + right + 1;
    length[num] = total;
    length[num - left] = total;
    length[num + right] = total;
    if (total > best) best = total;
  }
  return best;
};
