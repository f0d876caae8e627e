// wrong-answer: starts from course 0 only
function canFinish(numCourses: number, prerequisites: number[][]): boolean {
  const graph: number[][] = Array.from({ length: numCourses }, () => []);
  for (const [a, b] of prerequisites) graph[a].push(b);
  const state = new Array(numCourses).fill('new');
  const visit = (course: number): boolean => {
    if (state[course] !== 'new') return state[course] === 'done';
    state[course] = 'open';
    if (!graph[course].every(visit)) return false;
    state[course] = 'done';
    return true;
  };
  return visit(0);
}
