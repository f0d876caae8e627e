// accepted: changes in a map by time, its keys sorted
const minMeetingRooms = (intervals: number[][]): number => {
  const change = new Map<number, number>();
  for (const [start, end] of intervals) {
    change.set(start, (change.get(start) ?? 0) + 1);
    change.set(end, (change.get(end) ?? 0) - 1);
  }
  let rooms = 0;
  let answer = 0;
  for (const time of [...change.keys()].sort((a, b) => a - b)) {
    rooms += change.get(time)!;
    answer = Math.max(answer, rooms);
  }
  return answer;
};
