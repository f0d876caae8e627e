// accepted: the longest increasing subsequence of places in text2, each letter's places from right to left
const longestCommonSubsequence = (text1: string, text2: string): number => {
  const places: Record<string, number[]> = {};
  for (let j = text2.length - 1; j >= 0; j--) (places[text2[j]] ||= []).push(j);
  const ends: number[] = [];
  for (const letter of text1) {
    for (const place of places[letter] || []) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle] < place) low = middle + 1;
        else high = middle;
      }
      ends[low] = place;
    }
  }
  return ends.length;
};
