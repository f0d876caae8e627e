/**
 * How well a name fits what is typed: 0 for not at all, 1 for the name itself. What is typed may leave out letters
 * inside of words and between them, as `lrucach` or `bst kth` do.
 */
export function score(typed: string, name: string): number {
  const wanted = lettersOf(typed);
  const letters = lettersOf(name);
  if (wanted === '' || letters === '') return wanted === '' ? 1 : 0;
  if (letters === wanted) return 1;
  if (letters.startsWith(wanted)) return 0.9;
  const words = wordsOf(name);
  if (words.some((_, i) => words.slice(i).join('').startsWith(wanted))) return 0.8;
  if (wordsOf(typed).every((word) => words.some((other) => other.startsWith(word)))) return 0.7;
  if (letters.includes(wanted)) return 0.6;
  if (isFoundByWordStarts(wanted, words)) return 0.5;
  return isNearby(wanted, letters) ? 0.3 : 0;
}

/** Each letter follows the one before it, or begins a later word. */
function isFoundByWordStarts(wanted: string, words: string[]): boolean {
  const letters = words.join('');
  let start = 0;
  const starts = words.map((word) => {
    start += word.length;
    return start - word.length;
  });
  let ends = starts.filter((at) => letters[at] === wanted[0]);
  for (const letter of wanted.slice(1)) {
    const next = ends.flatMap((end) => [end + 1, ...starts.filter((at) => at > end)]);
    ends = [...new Set(next)].filter((at) => letters[at] === letter);
  }
  return ends.length > 0;
}

const MIN_NEARBY = 4; // fewer letters are found in order almost everywhere

/** All letters, in order, with no more than half as many others between them. */
function isNearby(wanted: string, letters: string): boolean {
  if (wanted.length < MIN_NEARBY) return false;
  for (let from = letters.indexOf(wanted.charAt(0)); from >= 0; from = letters.indexOf(wanted.charAt(0), from + 1)) {
    let at = from;
    for (const letter of wanted.slice(1)) at = at < 0 ? at : letters.indexOf(letter, at + 1);
    if (at >= 0 && at - from < wanted.length * 1.5) return true;
  }
  return false;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function lettersOf(text: string): string {
  return wordsOf(text).join('');
}
