// accepted: writes each element of a copy to its place
function rotate(nums: number[], k: number): void {
  const copy = nums.slice();
  copy.forEach((num, i) => {
    nums[(i + k) % copy.length] = num;
  });
}
