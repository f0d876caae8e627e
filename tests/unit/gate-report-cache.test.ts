import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { CheckReport } from '../gate/report';
import { ReportCache } from '../gate/report-cache';
import { folder, path } from './gate-two-sum';

const passed: CheckReport = {
  slug: 'two-sum',
  failures: [],
  hiddenTests: 72,
  rejected: { caught: 5, total: 5 },
  mutants: { killed: 8, total: 8, equivalent: 1 },
  shownSizes: [3],
};

/** A root that holds one file in every place a report hangs on. */
function rootWithOneProblem(): { root: string; change: (file: string) => void } {
  const root = mkdtempSync(join(tmpdir(), 'greenroom-cache-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  let version = 0;
  const change = (file: string) => writeFileSync(join(root, file), String(version++));
  for (const part of ['problems/spec', 'problems/build', 'worker', 'tests/gate', 'tests/catalogue', path]) {
    mkdirSync(join(root, part), { recursive: true });
    change(`${part}/part.ts`);
  }
  for (const file of ['tests/catalogue.ts', 'package-lock.json']) change(file);
  return { root, change };
}

const slotIn = (root: string) => new ReportCache(root).slot(folder);

it('keeps the report of a problem that passed', () => {
  const { root } = rootWithOneProblem();
  slotIn(root).keep(passed);
  expect(slotIn(root).read()).toEqual(passed);
});

it.each([`${path}/part.ts`, 'problems/spec/part.ts', 'worker/part.ts', 'tests/gate/part.ts', 'package-lock.json'])(
  'forgets it when %s changes',
  (file) => {
    const { root, change } = rootWithOneProblem();
    slotIn(root).keep(passed);
    change(file);
    expect(slotIn(root).read()).toBeUndefined();
  },
);

it('does not keep a failure, which may have been the machine', () => {
  const { root } = rootWithOneProblem();
  slotIn(root).keep({ ...passed, failures: [{ file: 'x', message: 'is wrong' }] });
  expect(slotIn(root).read()).toBeUndefined();
});

it('does not take a report for one on what changed while it was made', () => {
  const { root, change } = rootWithOneProblem();
  const slot = slotIn(root);
  change(`${path}/part.ts`);
  slot.keep(passed);
  expect(slotIn(root).read()).toBeUndefined();
});
