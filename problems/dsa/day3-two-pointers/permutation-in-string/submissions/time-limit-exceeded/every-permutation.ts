// time-limit-exceeded: tries the permutations of s1 one by one
function checkInclusion(s1: string, s2: string): boolean {
  const isFound = (prefix: string, rest: string): boolean => {
    if (rest === '') return s2.includes(prefix);
    for (let i = 0; i < rest.length; i++) {
      if (rest.indexOf(rest[i]) < i) continue;
      if (isFound(prefix + rest[i], rest.slice(0, i) + rest.slice(i + 1))) return true;
    }
    return false;
  };
  return isFound('', s1);
}
