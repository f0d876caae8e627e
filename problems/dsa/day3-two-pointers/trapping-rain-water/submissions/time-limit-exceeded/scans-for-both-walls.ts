// time-limit-exceeded: scans both sides for the walls of every bar
function trap(height: number[]): number {
  let water = 0;
  for (let i = 0; i < height.length; i++) {
    let left = 0;
    let right = 0;
    for (let j = 0; j <= i; j++) if (height[j] > left) left = height[j];
    for (let j = i; j < height.length; j++) if (height[j] > right) right = height[j];
    water += (left < right ? left : right) - height[i];
  }
  return water;
}
