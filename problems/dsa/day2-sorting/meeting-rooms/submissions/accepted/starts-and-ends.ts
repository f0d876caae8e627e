// accepted: sorts starts and ends separately; plain JavaScript
var canAttendMeetings = function (intervals) {
  const starts = intervals.map(([start]) => start).sort((a, b) => a - b);
  const ends = intervals.map(([, end]) => end).sort((a, b) => a - b);
  return starts.every((start, i) => i === 0 || start >= ends[i - 1]);
};
