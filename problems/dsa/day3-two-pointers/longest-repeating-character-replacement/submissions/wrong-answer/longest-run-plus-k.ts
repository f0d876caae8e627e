// wrong-answer: adds k to the longest run without looking across gaps
function characterReplacement(s: string, k: number): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < s.length; i++) {
    run = i > 0 && s[i] === s[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return Math.min(s.length, longest + k);
}
