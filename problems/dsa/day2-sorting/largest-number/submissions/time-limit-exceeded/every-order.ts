// time-limit-exceeded: tries every order
function largestNumber(nums: number[]): string {
  let best = '';
  const used = new Array(nums.length).fill(false);
  const chosen: number[] = [];
  const extend = () => {
    if (chosen.length === nums.length) {
      const text = chosen.join('');
      if (text > best) best = text;
      return;
    }
    for (let i = 0; i < nums.length; i++) {
      if (used[i]) continue;
      used[i] = true;
      chosen.push(nums[i]);
      extend();
      chosen.pop();
      used[i] = false;
    }
  };
  extend();
  return best[0] === '0' ? '0' : best;
}
