// wrong-answer: deletes words wherever they occur and looks whether anything is left
function wordBreak(s: string, wordDict: string[]): boolean {
  const words = [...wordDict].sort((a, b) => b.length - a.length);
  let rest = s;
  for (const word of words) rest = rest.split(word).join('');
  return rest === '';
}
