// accepted: a counter of the letters whose counts agree; plain JavaScript
var checkInclusion = function (s1, s2) {
  const difference = {};
  for (const c of s1) difference[c] = (difference[c] || 0) - 1;
  let wrong = Object.keys(difference).length;
  const change = (c, by) => {
    if (!difference[c]) wrong++;
    difference[c] = (difference[c] || 0) + by;
    if (difference[c] === 0) wrong--;
  };
  for (let i = 0; i < s2.length; i++) {
    change(s2[i], 1);
    if (i >= s1.length) change(s2[i - s1.length], -1);
    if (wrong === 0) return true;
  }
  return false;
};
