// wrong-answer: takes any course met twice for a cycle (two ways to the same course)
function canFinish(numCourses: number, prerequisites: number[][]): boolean {
  const graph: number[][] = Array.from({ length: numCourses }, () => []);
  for (const [a, b] of prerequisites) graph[a].push(b);
  for (let start = 0; start < numCourses; start++) {
    const visited = new Set<number>();
    const visit = (course: number): boolean => {
      if (visited.has(course)) return false;
      visited.add(course);
      return graph[course].every(visit);
    };
    if (!visit(start)) return false;
  }
  return true;
}
