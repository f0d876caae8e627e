// wrong-answer: sorts with the default comparator, text order
function quickSort(nums: number[]): void {
  nums.sort();
}
