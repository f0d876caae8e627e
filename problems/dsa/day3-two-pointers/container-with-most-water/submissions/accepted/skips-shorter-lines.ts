// accepted: two pointers that skip every line not taller than the water; plain JavaScript
var maxArea = function (height) {
  let l = 0;
  let r = height.length - 1;
  let max = 0;
  while (l < r) {
    const h = height[l] < height[r] ? height[l] : height[r];
    const area = h * (r - l);
    if (area > max) max = area;
    while (l < r && height[l] <= h) l++;
    while (l < r && height[r] <= h) r--;
  }
  return max;
};
