// accepted: counts the colours and writes them back
function sortColors(nums: number[]): void {
  const count = [0, 0, 0];
  for (const num of nums) count[num]++;
  let place = 0;
  for (let colour = 0; colour < 3; colour++) {
    while (count[colour]-- > 0) nums[place++] = colour;
  }
}
