// accepted: a queue of two stacks that know their maxima; plain JavaScript
var maxSlidingWindow = function (nums, k) {
  var out = []; // maxima of what is left of the older part, the next to leave on top
  var newest = -Infinity; // maximum of the newer part
  var newStart = 0;
  var result = [];
  for (var i = 0; i < nums.length; i++) {
    newest = Math.max(newest, nums[i]);
    if (i < k - 1) continue;
    result.push(out.length > 0 ? Math.max(out[out.length - 1], newest) : newest);
    if (out.length === 0) {
      var max = -Infinity;
      for (var j = i; j >= newStart; j--) {
        max = Math.max(max, nums[j]);
        out.push(max);
      }
      newStart = i + 1;
      newest = -Infinity;
    }
    out.pop();
  }
  return result;
};
