import type { Calls } from '@/problems/spec/entry';

/** What "smallest" is measured by: scalars in the data, a string by its characters; of a class, calls and their arguments. */
export function inputSize(input: unknown): number {
  let size = 0;
  const waiting: unknown[] = isCalls(input) ? [input.operations.map(() => 0), input.arguments] : [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') size += Math.max(1, value.length);
    else if (typeof value !== 'object' || value === null) size += 1;
    else for (const part of Object.values(value)) waiting.push(part);
  }
  return size;
}

function isCalls(input: unknown): input is Calls {
  return typeof input === 'object' && input !== null && 'operations' in input && Array.isArray(input.operations);
}
