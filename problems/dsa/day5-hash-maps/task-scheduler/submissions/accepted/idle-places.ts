// accepted: counts the idle places of the most frequent kind and fills them
function leastInterval(tasks: string[], n: number): number {
  const freq = new Array(26).fill(0);
  for (const task of tasks) freq[task.charCodeAt(0) - 65]++;
  freq.sort((a, b) => b - a);
  const chunks = freq[0] - 1;
  let idle = chunks * n;
  for (let i = 1; i < 26; i++) idle -= Math.min(chunks, freq[i]);
  return idle < 0 ? tasks.length : tasks.length + idle;
}
