// time-limit-exceeded: builds train with includes() on the test list at n = 100000
function stratifiedSplit(labels: string[], testSize: number, order: number[]): { train: number[]; test: number[] } {
  const n = labels.length;
  const groups: Record<string, number[]> = {};
  for (const i of order) (groups[labels[i]] ||= []).push(i);
  const names = Object.keys(groups).sort();
  const quota: Record<string, number> = {};
  let rest = testSize;
  for (const name of names) {
    quota[name] = Math.floor((groups[name].length * testSize) / n);
    rest -= quota[name];
  }
  const byRemainder = [...names].sort((a, b) => ((groups[b].length * testSize) % n) - ((groups[a].length * testSize) % n));
  for (const name of byRemainder.slice(0, rest)) quota[name]++;

  const test: number[] = [];
  for (const name of names) {
    groups[name].forEach((i, place) => { if (place < quota[name]) test.push(i); });
  }
  return { train: labels.map((_, i) => i).filter((i) => !test.includes(i)), test: test.sort((a, b) => a - b) };
}
