// wrong-answer: always takes the longest word that fits
function wordBreak(s: string, wordDict: string[]): boolean {
  const words = [...wordDict].sort((a, b) => b.length - a.length);
  let place = 0;
  while (place < s.length) {
    const word = words.find((candidate) => s.startsWith(candidate, place));
    if (word === undefined) return false;
    place += word.length;
  }
  return true;
}
