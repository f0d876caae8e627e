/** For two-sum: code that gets each verdict but Accepted, and the verdict's name on the page. */
export const verdictSources = [
  { slug: 'wrong-answer', name: 'Wrong Answer', source: 'function twoSum() { return [0, 0]; }' },
  { slug: 'time-limit-exceeded', name: 'Time Limit Exceeded', source: 'function twoSum() { for (;;); }' },
  { slug: 'memory-limit-exceeded', name: 'Memory Limit Exceeded', source: "function twoSum() { for (let text = 'x'; ; ) text += text; }" },
  { slug: 'output-limit-exceeded', name: 'Output Limit Exceeded', source: 'function twoSum() { return new Array(6e6).fill(1); }' },
  { slug: 'run-time-error', name: 'Runtime Error', source: 'function twoSum(nums) { return nums.missing.length; }' },
  { slug: 'compile-error', name: 'Compile Error', source: 'function twoSum( {' },
];
