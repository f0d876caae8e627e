// accepted: depth first with three states
const canFinish = (numCourses: number, prerequisites: number[][]): boolean => {
  const graph: number[][] = Array.from({ length: numCourses }, () => []);
  for (const [a, b] of prerequisites) graph[a].push(b);
  const state = new Array<number>(numCourses).fill(0);
  const hasRing = (course: number): boolean => {
    if (state[course] === 1) return true;
    if (state[course] === 2) return false;
    state[course] = 1;
    for (const next of graph[course]) if (hasRing(next)) return true;
    state[course] = 2;
    return false;
  };
  for (let i = 0; i < numCourses; i++) if (hasRing(i)) return false;
  return true;
};
