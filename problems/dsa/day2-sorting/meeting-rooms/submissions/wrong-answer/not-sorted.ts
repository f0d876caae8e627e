// wrong-answer: compares neighbours without sorting first
function canAttendMeetings(intervals: number[][]): boolean {
  for (let i = 1; i < intervals.length; i++) {
    if (intervals[i][0] < intervals[i - 1][1]) return false;
  }
  return true;
}
