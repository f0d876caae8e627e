/** Walks through the starts in order; a meeting takes over a room if the meeting that ends next has ended by then. */
export function minMeetingRooms(intervals: number[][]): number {
  const starts = intervals.map(([start]) => start as number).sort(ascending);
  const ends = intervals.map(([, end]) => end as number).sort(ascending);
  let ended = 0; // meetings whose room has been taken over
  let rooms = 0;
  for (const start of starts) {
    if ((ends[ended] as number) <= start) ended += 1;
    else rooms += 1;
  }
  return rooms;
}

function ascending(a: number, b: number): number {
  return a - b;
}
