// wrong-answer: uses the same element twice
function twoSum(numbers: number[], target: number): number[] {
  for (let i = 0; i < numbers.length; i++) {
    const wanted = target - numbers[i];
    let low = 0;
    let high = numbers.length - 1;
    while (low <= high) {
      const mid = (low + high) >> 1;
      if (numbers[mid] === wanted) return [i + 1, mid + 1];
      if (numbers[mid] < wanted) low = mid + 1;
      else high = mid - 1;
    }
  }
  return [];
}
