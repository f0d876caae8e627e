// time-limit-exceeded: insertion sort of the squares, quadratic when all numbers are negative
function sortedSquares(nums: number[]): number[] {
  const squares = nums.map((value) => value * value);
  for (let i = 1; i < squares.length; i++) {
    for (let j = i; j > 0 && squares[j - 1] > squares[j]; j--) {
      const square = squares[j];
      squares[j] = squares[j - 1];
      squares[j - 1] = square;
    }
  }
  return squares;
}
