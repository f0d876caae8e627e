// accepted: chooses which of the steps are double, for every number of double steps
function climbStairs(n: number): number {
  let total = 0;
  for (let doubles = 0; 2 * doubles <= n; doubles++) {
    let choices = 1;
    for (let i = 1; i <= doubles; i++) choices = (choices * (n - doubles - i + 1)) / i;
    total += choices;
  }
  return total;
}
