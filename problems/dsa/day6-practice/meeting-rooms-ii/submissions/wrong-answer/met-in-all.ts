// wrong-answer: counts how many others a meeting meets in all, not at one moment
function minMeetingRooms(intervals: number[][]): number {
  let most = 0;
  for (const [start, end] of intervals) {
    let met = 0;
    for (const [otherStart, otherEnd] of intervals) if (otherStart < end && start < otherEnd) met++;
    most = Math.max(most, met);
  }
  return most;
}
