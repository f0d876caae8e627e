// accepted: a prime per letter, the product is the key; exact only with bigint
class Solution {
  private readonly primes = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n, 67n, 71n, 73n, 79n, 83n, 89n, 97n, 101n];

  groupAnagrams(strs: string[]): string[][] {
    const groups = new Map<bigint, string[]>();
    for (const word of strs) {
      let key = 1n;
      for (let i = 0; i < word.length; i++) key *= this.primes[word.charCodeAt(i) - 97];
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [word]);
      else group.push(word);
    }
    return [...groups.values()];
  }
}
