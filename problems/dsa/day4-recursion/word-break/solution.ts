/**
 * Collects every place of `s` up to which it can be cut into words. From each of them it tries each length that a word
 * has, at most L of them, so there are n L look-ups in all.
 */
export function wordBreak(s: string, wordDict: string[]): boolean {
  const words = new Set(wordDict);
  const lengths = new Set(wordDict.map((word) => word.length));
  const places = new Set([0]);
  for (const place of places) {
    // the loop also visits the places that are added meanwhile
    for (const length of lengths) {
      if (words.has(s.slice(place, place + length))) places.add(place + length);
    }
  }
  return places.has(s.length);
}
