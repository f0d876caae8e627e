// accepted: the length of the longest common subsequence, O(n m); plain JavaScript
var isSubsequence = function (s, t) {
  let row = new Array(t.length + 1).fill(0);
  for (let i = 1; i <= s.length; i++) {
    const next = [0];
    for (let j = 1; j <= t.length; j++) {
      next[j] = s[i - 1] === t[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]);
    }
    row = next;
  }
  return row[t.length] === s.length;
};
