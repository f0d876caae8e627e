// accepted: simulates every interval: the kind with most tasks left among those that may run; a class
class Solution {
  leastInterval(tasks: string[], n: number): number {
    const left = new Map<string, number>();
    for (const task of tasks) left.set(task, (left.get(task) ?? 0) + 1);
    const free = new Map<string, number>(); // the first interval in which a kind may run again
    let time = 0;
    for (let done = 0; done < tasks.length; time++) {
      let best = '';
      for (const [kind, count] of left) {
        if ((free.get(kind) ?? 0) <= time && (best === '' || count > left.get(best)!)) best = kind;
      }
      if (best === '') continue;
      done++;
      free.set(best, time + n + 1);
      left.set(best, left.get(best)! - 1);
      if (left.get(best) === 0) left.delete(best);
    }
    return time;
  }
}
