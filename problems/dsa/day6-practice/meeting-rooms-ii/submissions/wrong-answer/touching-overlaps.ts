// wrong-answer: takes meetings that only touch for overlapping
function minMeetingRooms(intervals: number[][]): number {
  const starts = intervals.map((meeting) => meeting[0]).sort((a, b) => a - b);
  const ends = intervals.map((meeting) => meeting[1]).sort((a, b) => a - b);
  let rooms = 0;
  let next = 0;
  for (const start of starts) {
    if (ends[next] < start) next++;
    else rooms++;
  }
  return rooms;
}
