// time-limit-exceeded: counts up one by one (batch)
function getSum(a: number, b: number): number {
  while (b > 0) {
    a++;
    b--;
  }
  while (b < 0) {
    a--;
    b++;
  }
  return a;
}
