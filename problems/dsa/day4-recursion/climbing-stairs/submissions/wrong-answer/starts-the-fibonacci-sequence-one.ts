// wrong-answer: starts the Fibonacci sequence one place too early or too late (n = 2 must give 2)
function climbStairs(n: number): number {
  let a = 0;
  let b = 1;
  for (let i = 1; i < n; i++) [a, b] = [b, a + b];
  return b;
}
