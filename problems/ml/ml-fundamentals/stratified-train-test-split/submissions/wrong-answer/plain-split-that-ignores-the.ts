// wrong-answer: plain split that ignores the labels
function stratifiedSplit(labels: string[], testSize: number, order: number[]): { train: number[]; test: number[] } {
  const ascending = (a: number, b: number) => a - b;
  return { train: order.slice(testSize).sort(ascending), test: order.slice(0, testSize).sort(ascending) };
}
