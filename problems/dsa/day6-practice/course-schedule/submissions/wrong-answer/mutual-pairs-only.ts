// wrong-answer: looks only for two courses that require each other
function canFinish(numCourses: number, prerequisites: number[][]): boolean {
  const pairs = new Set(prerequisites.map(([a, b]) => `${a},${b}`));
  return prerequisites.every(([a, b]) => !pairs.has(`${b},${a}`));
}
