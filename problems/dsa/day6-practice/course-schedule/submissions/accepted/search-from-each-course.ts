// accepted: searches the way back to each course, with a fresh memory each time
class Solution {
  canFinish(numCourses: number, prerequisites: number[][]): boolean {
    const required = new Map<number, number[]>();
    prerequisites.forEach(([a, b]) => required.set(a, (required.get(a) || []).concat(b)));
    for (let start = 0; start < numCourses; start++) {
      const seen = new Set<number>();
      const stack = [...(required.get(start) || [])];
      while (stack.length) {
        const course = stack.pop()!;
        if (course === start) return false;
        if (seen.has(course)) continue;
        seen.add(course);
        for (const next of required.get(course) || []) stack.push(next);
      }
    }
    return true;
  }
}
