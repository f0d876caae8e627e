// accepted: the window is a string, searched with indexOf, O(n alphabet); plain JavaScript
var lengthOfLongestSubstring = function (s) {
  let current = '';
  let longest = 0;
  for (const c of s) {
    const at = current.indexOf(c);
    if (at !== -1) current = current.slice(at + 1);
    current += c;
    if (current.length > longest) longest = current.length;
  }
  return longest;
};
