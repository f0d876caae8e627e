// accepted: groups the points by squared distance and takes the nearest groups; plain JavaScript in a class
class Solution {
  kClosest(points, k) {
    const groups = new Map();
    for (const [x, y] of points) {
      const d = x * x + y * y;
      if (!groups.has(d)) groups.set(d, []);
      groups.get(d).push([x, y]);
    }
    const answer = [];
    for (const d of [...groups.keys()].sort((a, b) => a - b)) {
      for (const point of groups.get(d)) {
        if (answer.length < k) answer.push(point);
      }
    }
    return answer;
  }
}
