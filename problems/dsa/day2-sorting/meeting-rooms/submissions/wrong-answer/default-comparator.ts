// wrong-answer: sorts without a comparator, so [100, 110] comes before [20, 30]
function canAttendMeetings(intervals: number[][]): boolean {
  intervals.sort();
  for (let i = 1; i < intervals.length; i++) {
    if (intervals[i - 1][1] > intervals[i][0]) return false;
  }
  return true;
}
