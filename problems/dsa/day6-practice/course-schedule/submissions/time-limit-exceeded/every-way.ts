// time-limit-exceeded: searches from every course without remembering finished ones, exponential on layers
function canFinish(numCourses: number, prerequisites: number[][]): boolean {
  const graph: number[][] = Array.from({ length: numCourses }, () => []);
  for (const [a, b] of prerequisites) graph[a].push(b);
  const onPath = new Set<number>();
  const visit = (course: number): boolean => {
    if (onPath.has(course)) return false;
    onPath.add(course);
    for (const next of graph[course]) if (!visit(next)) return false;
    onPath.delete(course);
    return true;
  };
  for (let i = 0; i < numCourses; i++) if (!visit(i)) return false;
  return true;
}
