// wrong-answer: takes the highest bar of the whole array as wall on both sides
function trap(height: number[]): number {
  const wall = height.reduce((max, h) => Math.max(max, h), 0);
  const first = height.indexOf(wall);
  let left = 0;
  while (height[left] === 0) left++;
  let right = height.length - 1;
  while (right > first && height[right] === 0) right--;
  let water = 0;
  for (let i = left; i <= right; i++) water += wall - height[i];
  return water;
}
