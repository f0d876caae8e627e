// accepted: compares the last positions; plain JavaScript
var isIsomorphic = function (s, t) {
  const lastInS = {};
  const lastInT = {};
  for (let i = 0; i < s.length; i++) {
    if (lastInS[s[i]] !== lastInT[t[i]]) return false;
    lastInS[s[i]] = i;
    lastInT[t[i]] = i;
  }
  return true;
};
