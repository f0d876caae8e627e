// accepted: take or skip with memory, with a text as the key, and both branches always tried
function canPartition(nums: number[]): boolean {
  const total = nums.reduce((a, b) => a + b, 0);
  if (total % 2 !== 0) return false;
  const memory = new Map<string, boolean>();
  function search(i: number, missing: number): boolean {
    if (missing === 0) return true;
    if (missing < 0 || i === nums.length) return false;
    const key = `${i},${missing}`;
    if (memory.has(key)) return memory.get(key)!;
    const taken = search(i + 1, missing - nums[i]);
    const skipped = search(i + 1, missing);
    memory.set(key, taken || skipped);
    return taken || skipped;
  }
  return search(0, total / 2);
}
