/** Numbers and other scalars in the data, a string counting its characters: what "smallest" is measured by. */
export function inputSize(input: unknown): number {
  let size = 0;
  const waiting: unknown[] = [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') size += Math.max(1, value.length);
    else if (typeof value !== 'object' || value === null) size += 1;
    else for (const part of Object.values(value)) waiting.push(part);
  }
  return size;
}
