// wrong-answer: sorts starts and ends with the default comparator, text order
function minMeetingRooms(intervals: number[][]): number {
  const starts = intervals.map(([start]) => start).sort();
  const ends = intervals.map(([, end]) => end).sort();
  let rooms = 0;
  let next = 0;
  for (const start of starts) {
    if (start < ends[next]) rooms++;
    else next++;
  }
  return rooms;
}
