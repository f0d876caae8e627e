// accepted: two sorted lists of sums and two pointers; plain JavaScript
var fourSumCount = function (nums1, nums2, nums3, nums4) {
  const sumsOf = (a, b) => {
    const sums = new Float64Array(a.length * b.length);
    let i = 0;
    for (const x of a) for (const y of b) sums[i++] = x + y;
    return sums.sort();
  };
  const left = sumsOf(nums1, nums2);
  const right = sumsOf(nums3, nums4);
  let i = 0;
  let j = right.length - 1;
  let total = 0;
  while (i < left.length && j >= 0) {
    const sum = left[i] + right[j];
    if (sum < 0) i++;
    else if (sum > 0) j--;
    else {
      const [x, y] = [left[i], right[j]];
      let same = 0;
      let opposite = 0;
      while (i < left.length && left[i] === x) {
        i++;
        same++;
      }
      while (j >= 0 && right[j] === y) {
        j--;
        opposite++;
      }
      total += same * opposite;
    }
  }
  return total;
};
