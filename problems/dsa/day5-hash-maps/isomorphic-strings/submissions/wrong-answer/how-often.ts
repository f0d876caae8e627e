// wrong-answer: compares only how often letters occur, not where
function isIsomorphic(s: string, t: string): boolean {
  const counts = (text: string): string => {
    const count: Record<string, number> = {};
    for (const letter of text) count[letter] = (count[letter] ?? 0) + 1;
    return Object.values(count)
      .sort((a, b) => a - b)
      .join();
  };
  return counts(s) === counts(t);
}
