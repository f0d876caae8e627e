// accepted: strikes out courses without open requirements round by round, O(V E); plain JavaScript
var canFinish = function (numCourses, prerequisites) {
  let open = prerequisites;
  while (open.length) {
    const waiting = new Set(open.map((pair) => pair[0]));
    const left = open.filter((pair) => waiting.has(pair[1]));
    if (left.length === open.length) return false;
    open = left;
  }
  return true;
};
