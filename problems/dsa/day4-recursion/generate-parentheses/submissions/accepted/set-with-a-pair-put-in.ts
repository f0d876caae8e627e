// accepted: puts a pair in at every place of every smaller answer, and a set removes repeats
const generateParenthesis = (n: number): string[] => {
  let texts = new Set<string>(['']);
  for (let pairs = 0; pairs < n; pairs++) {
    const longer = new Set<string>();
    for (const text of texts) {
      longer.add('()' + text);
      for (let i = 0; i < text.length; i++) {
        if (text[i] === '(') longer.add(text.slice(0, i + 1) + '()' + text.slice(i + 1));
      }
    }
    texts = longer;
  }
  return Array.from(texts);
};
