/** Takes the courses in an order that works, as far as there is one (Kahn's algorithm). */
export function canFinish(numCourses: number, prerequisites: number[][]): boolean {
  const courses = Array.from({ length: numCourses }, (_, course) => course);
  const missing = courses.map(() => 0); // how many requirements of a course are not taken yet
  const requiredBy = courses.map((): number[] => []);
  for (const [course, required] of prerequisites as [number, number][]) {
    missing[course] = (missing[course] as number) + 1;
    (requiredBy[required] as number[]).push(course);
  }
  const taken = courses.filter((course) => missing[course] === 0);
  for (const required of taken) {
    for (const course of requiredBy[required] as number[]) {
      missing[course] = (missing[course] as number) - 1;
      if (missing[course] === 0) taken.push(course);
    }
  }
  return taken.length === numCourses;
}
