// accepted: changes at moments, added up; plain JavaScript
var minMeetingRooms = function (intervals) {
  const events = [];
  intervals.forEach(([start, end]) => events.push([start, 1], [end, -1]));
  events.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let running = 0;
  let most = 0;
  events.forEach(([, change]) => {
    running += change;
    most = Math.max(most, running);
  });
  return most;
};
