// accepted: counts different characters and different pairs; a class
class Solution {
  isIsomorphic(s: string, t: string): boolean {
    const pairs = new Set<string>();
    for (let i = 0; i < s.length; i++) pairs.add(s[i] + t[i]);
    return pairs.size === new Set(s).size && pairs.size === new Set(t).size;
  }
}
