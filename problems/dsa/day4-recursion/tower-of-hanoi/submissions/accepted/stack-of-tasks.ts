// accepted: an explicit stack of tasks
type Task = { n: number; from: string; to: string; via: string };

class Solution {
  towerOfHanoi(n: number, from: string, to: string, via: string): [string, string][] {
    const moves: [string, string][] = [];
    const stack: Task[] = [{ n, from, to, via }];
    while (stack.length) {
      const task = stack.pop()!;
      if (task.n <= 0) continue;
      if (task.n === 1) {
        moves.push([task.from, task.to]);
        continue;
      }
      stack.push({ n: task.n - 1, from: task.via, to: task.to, via: task.from });
      stack.push({ n: 1, from: task.from, to: task.to, via: task.via });
      stack.push({ n: task.n - 1, from: task.from, to: task.via, via: task.to });
    }
    return moves;
  }
}
