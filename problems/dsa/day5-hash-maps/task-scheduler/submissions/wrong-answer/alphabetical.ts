// wrong-answer: takes tasks in alphabetical order instead of the most frequent first
function leastInterval(tasks: string[], n: number): number {
  const left = new Array(26).fill(0);
  for (const task of tasks) left[task.charCodeAt(0) - 65]++;
  const next = new Array(26).fill(0);
  let done = 0;
  let time = 0;
  while (done < tasks.length) {
    for (let kind = 0; kind < 26; kind++) {
      if (left[kind] > 0 && next[kind] <= time) {
        left[kind]--;
        next[kind] = time + n + 1;
        done++;
        break;
      }
    }
    time++;
  }
  return time;
}
