// accepted: asks every letter of t after each step, O(m alphabet); plain JavaScript
var minWindow = function (s, t) {
  const need = {};
  for (const c of t) need[c] = (need[c] || 0) + 1;
  const letters = Object.keys(need);
  const have = {};
  let answer = '';
  let left = 0;
  for (let right = 0; right < s.length; right++) {
    have[s[right]] = (have[s[right]] || 0) + 1;
    while (letters.every((c) => have[c] >= need[c])) {
      if (answer === '' || right - left + 1 < answer.length) answer = s.substring(left, right + 1);
      have[s[left]]--;
      left++;
    }
  }
  return answer;
};
