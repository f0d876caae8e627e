// time-limit-exceeded: finds one equal element, then walks to both ends of the run, linear when all elements are equal
function lowerAndUpperBound(nums: number[], queries: number[]): number[][] {
  return queries.map((q) => {
    let lo = 0;
    let hi = nums.length - 1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      if (nums[mid] === q) {
        let first = mid;
        let next = mid + 1;
        while (first > 0 && nums[first - 1] === q) first--;
        while (next < nums.length && nums[next] === q) next++;
        return [first, next];
      }
      if (nums[mid] < q) lo = mid + 1;
      else hi = mid - 1;
    }
    return [lo, lo];
  });
}
