// wrong-answer: closes a part as soon as it reaches the average sum
function splitArray(nums: number[], k: number): number {
  const average = nums.reduce((total, num) => total + num, 0) / k;
  let parts = 1;
  let sum = 0;
  let largest = 0;
  for (const num of nums) {
    if (sum >= average && parts < k) {
      parts++;
      sum = 0;
    }
    sum += num;
    largest = Math.max(largest, sum);
  }
  return largest;
}
