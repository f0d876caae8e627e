// accepted: squares, then sorts with a numeric comparator, O(n log n)
const sortedSquares = (nums: number[]): number[] => nums.map((x) => x * x).sort((a, b) => a - b);
