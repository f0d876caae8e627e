// accepted: the mirror image, by start from the right; plain JavaScript in a class
class Solution {
  eraseOverlapIntervals(intervals) {
    intervals.sort((a, b) => b[0] - a[0]);
    let kept = 1;
    let start = intervals[0][0];
    for (const [s, e] of intervals) {
      if (e <= start) {
        kept += 1;
        start = s;
      }
    }
    return intervals.length - kept;
  }
}
