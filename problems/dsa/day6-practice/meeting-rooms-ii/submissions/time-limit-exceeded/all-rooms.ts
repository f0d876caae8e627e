// time-limit-exceeded: looks through all rooms for a free one
function minMeetingRooms(intervals: number[][]): number {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  const freeAt: number[] = [];
  for (const [start, end] of sorted) {
    let room = 0;
    while (room < freeAt.length && freeAt[room] > start) room++;
    freeAt[room] = end;
  }
  return freeAt.length;
}
