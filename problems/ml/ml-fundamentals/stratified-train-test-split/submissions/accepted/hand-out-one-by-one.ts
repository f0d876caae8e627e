// accepted: hands out the missing rows one at a time to the class that is owed most; filters the order for each class
function stratifiedSplit(labels: string[], testSize: number, order: number[]) {
  const n = labels.length;
  const classes = [...new Set(labels)];
  const owed = new Map<string, number>();
  const quota = new Map<string, number>();
  let left = testSize;
  for (const c of classes) {
    const product = labels.filter((label) => label === c).length * testSize;
    const whole = (product - (product % n)) / n;
    quota.set(c, whole);
    owed.set(c, product % n);
    left -= whole;
  }
  for (; left > 0; left--) {
    let chosen = classes[0];
    for (const c of classes) {
      if (owed.get(c)! > owed.get(chosen)! || (owed.get(c)! === owed.get(chosen)! && c < chosen)) chosen = c;
    }
    quota.set(chosen, quota.get(chosen)! + 1);
    owed.set(chosen, -1);
  }
  const test = new Set<number>();
  for (const c of classes) for (const i of order.filter((i) => labels[i] === c).slice(0, quota.get(c))) test.add(i);
  const train: number[] = [];
  for (let i = 0; i < n; i++) if (!test.has(i)) train.push(i);
  return { train, test: [...test].sort((a, b) => a - b) };
}
