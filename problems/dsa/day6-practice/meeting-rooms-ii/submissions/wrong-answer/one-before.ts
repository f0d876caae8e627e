// wrong-answer: compares each meeting only with the one before it
function minMeetingRooms(intervals: number[][]): number {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  let running = 1;
  let most = 1;
  for (let i = 1; i < sorted.length; i++) {
    running = sorted[i][0] < sorted[i - 1][1] ? running + 1 : 1;
    most = Math.max(most, running);
  }
  return most;
}
