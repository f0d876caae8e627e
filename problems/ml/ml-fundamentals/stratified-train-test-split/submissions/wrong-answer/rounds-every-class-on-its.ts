// wrong-answer: rounds every class on its own, so the total is not testSize
function stratifiedSplit(labels: string[], testSize: number, order: number[]): { train: number[]; test: number[] } {
  const n = labels.length;
  const groups: Record<string, number[]> = {};
  for (const i of order) (groups[labels[i]] ||= []).push(i);
  const names = Object.keys(groups).sort();
  const quota: Record<string, number> = {};
  let rest = testSize;
  for (const name of names) {
    quota[name] = Math.round((groups[name].length * testSize) / n);
    rest -= quota[name];
  }
  const train: number[] = [];
  const test: number[] = [];
  for (const name of names) {
    groups[name].forEach((i, place) => (place < quota[name] ? test : train).push(i));
  }
  return { train: train.sort((a, b) => a - b), test: test.sort((a, b) => a - b) };
}
