// accepted: a stack of falling heights, counts layers of water
const trap = (height: number[]): number => {
  const stack: number[] = [];
  let water = 0;
  for (let i = 0; i < height.length; i++) {
    while (stack.length && height[stack[stack.length - 1]] < height[i]) {
      const bottom = height[stack.pop()!];
      if (!stack.length) break;
      const left = stack[stack.length - 1];
      water += (i - left - 1) * (Math.min(height[left], height[i]) - bottom);
    }
    stack.push(i);
  }
  return water;
};
