// time-limit-exceeded: strikes every letter out of a list by a search
function isAnagram(s: string, t: string): boolean {
  if (s.length !== t.length) return false;
  const left = s.split('');
  for (const letter of t) {
    let place = 0;
    while (place < left.length && left[place] !== letter) place++;
    if (place === left.length) return false;
    left.splice(place, 1);
  }
  return true;
}
