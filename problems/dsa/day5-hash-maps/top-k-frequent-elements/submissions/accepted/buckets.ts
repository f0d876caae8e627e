// accepted: buckets read from the back; plain JavaScript
var topKFrequent = function (nums, k) {
  const map = new Map();
  for (const n of nums) map.set(n, (map.get(n) || 0) + 1);
  const bucket = [];
  for (const [n, count] of map) {
    if (!bucket[count]) bucket[count] = new Set();
    bucket[count].add(n);
  }
  const result = [];
  for (let i = bucket.length - 1; i >= 0; i--) {
    if (bucket[i]) result.push(...bucket[i]);
    if (result.length === k) break;
  }
  return result;
};
