// accepted: binary search for the partner in what follows, O(n log n)
function twoSum(numbers: number[], target: number): number[] {
  for (let i = 0; i < numbers.length - 1; i++) {
    const wanted = target - numbers[i];
    let low = i + 1;
    let high = numbers.length - 1;
    while (low <= high) {
      const mid = Math.floor((low + high) / 2);
      if (numbers[mid] === wanted) return [i + 1, mid + 1];
      if (numbers[mid] < wanted) low = mid + 1;
      else high = mid - 1;
    }
  }
  return [];
}
