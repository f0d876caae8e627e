import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { ProblemFolder } from '@/problems/build/find-problem-folders';

export const folder: ProblemFolder = { slug: 'two-sum', track: 'day5', path: 'dsa/day5-hash-maps/two-sum' };
export const path = `problems/${folder.path}`;

/** By file: its new text, what makes it of the old one, or null where it is to be missing. */
export type Changes = Record<string, string | ((text: string) => string) | null>;

/**
 * A copy of two-sum in a temporary folder, changed.
 * @returns the root that holds problems/
 */
export function twoSumWith(changes: Changes): string {
  const root = mkdtempSync(join(tmpdir(), 'greenroom-gate-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), join(root, path), { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const file = join(root, path, name);
    if (change === null) rmSync(file, { recursive: true });
    else writeFileSync(file, typeof change === 'string' ? change : changed(readFileSync(file, 'utf8'), change));
  }
  return root;
}

function changed(before: string, change: (text: string) => string): string {
  const after = change(before);
  if (after === before) throw new Error('the change finds nothing to change');
  return after;
}
