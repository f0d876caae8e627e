// wrong-answer: takes the largest coin that fits
function coinChange(coins: number[], amount: number): number {
  const falling = [...coins].sort((a, b) => b - a);
  let rest = amount;
  let count = 0;
  for (const coin of falling) {
    count += Math.floor(rest / coin);
    rest %= coin;
  }
  return rest === 0 ? count : -1;
}
