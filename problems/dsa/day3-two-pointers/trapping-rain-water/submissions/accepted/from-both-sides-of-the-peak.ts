// accepted: finds the highest bar, then walks towards it from both ends; plain JavaScript
var trap = function (height) {
  const peak = height.indexOf(Math.max(...height));
  let total = 0;
  for (let i = 0, wall = 0; i < peak; i++) {
    if (height[i] > wall) wall = height[i];
    total += wall - height[i];
  }
  for (let i = height.length - 1, wall = 0; i > peak; i--) {
    if (height[i] > wall) wall = height[i];
    total += wall - height[i];
  }
  return total;
};
