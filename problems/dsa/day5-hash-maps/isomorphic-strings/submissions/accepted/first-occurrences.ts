// accepted: compares the first occurrences
const isIsomorphic = (s: string, t: string): boolean => [...s].every((letter, i) => s.indexOf(letter) === t.indexOf(t[i]));
