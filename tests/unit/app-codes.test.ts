import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Code, codeIn, codeText } from '@/app/_code/code-file';
import { zipCode, zipOf } from '@/app/_code/code-zip';
import { readBestCodes, readCurrentCodes } from '@/app/_store/codes';
import { closeDatabase, database } from '@/app/_store/database';
import { saveDraft, startAttempt } from '@/app/_store/drafts';
import { forgetMemory } from '@/app/_store/memory';
import { appendSubmission } from '@/app/_store/submissions';
import { Verdict, type VerdictSlug } from '@/worker/verdict';
import { forAll } from './for-all';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  let now = Date.UTC(2026, 10, 25);
  vi.spyOn(Date, 'now').mockImplementation(() => ++now);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
});

describe('the code of a problem', () => {
  it('is the latest accepted one, else the draft', async () => {
    await work('3sum', 'draft only');
    await work('two-sum', 'first', 'accepted');
    await work('two-sum', 'second', 'accepted');
    await work('two-sum', 'third');
    expect((await readBestCodes()).map(sourceOf)).toEqual(['3sum: draft only', 'two-sum: second']);
    expect((await readCurrentCodes()).map(sourceOf)).toEqual(['3sum: draft only', 'two-sum: third']);
  });

  it('has the verdict of its own submission only', async () => {
    await work('two-sum', 'wrong', 'wrong-answer');
    expect((await readBestCodes())[0]).toMatchObject({ source: 'wrong', verdict: { verdict: 'wrong-answer' } });
    await work('two-sum', 'changed');
    expect((await readBestCodes())[0]?.verdict).toBeUndefined();
  });

  it('is found for an imported submission without a draft, and past rows that do not parse', async () => {
    await appendSubmission({ slug: 'a', attempt: 1, source: 'x', verdict: verdict('accepted') });
    await database()?.drafts.put({ slug: 'b', attempt: 1, source: 7 });
    expect((await readBestCodes()).map(sourceOf)).toEqual(['a: x']);
  });

  it('is nothing for a problem that was only opened', async () => {
    await startAttempt('two-sum', 'starter');
    expect(await readCurrentCodes()).toEqual([]);
  });
});

describe('a code file', () => {
  it('says first what came of the code', () => {
    expect(codeText(code('x', 'accepted'))).toBe('// greenroom: Accepted on 2026-11-25, attempt 2, all 48 hidden tests passed\nx');
    expect(codeText(code('x', 'wrong-answer'))).toMatch(/^\/\/ greenroom: Wrong Answer on 2026-11-25, attempt 2, 7 of 50 tests passed\n/);
    expect(codeText(code('x'))).toMatch(/draft of 2026-11-25, attempt 2, not submitted\n/);
  });

  it('gives the code back', () =>
    forAll(
      (source) => expect(codeIn(codeText(code(source, 'accepted')))).toBe(source),
      fc.string().map((text) => text.replaceAll('\r', '')),
    ));

  it('without the line, or with the line ends of Windows, is code all the same', () => {
    expect(codeIn('let a;\n')).toBe('let a;\n');
    expect(codeIn('\uFEFF// greenroom: draft\r\nlet a;\r\n')).toBe('let a;\n');
    expect(codeIn('// greenroom: draft')).toBe('');
  });
});

describe('the zip', () => {
  it('has a folder for each problem', () => {
    const files = unzipSync(zipOf([code('let a = "ä";'), { ...code('b'), slug: '3sum', at: 0 }]));
    expect(Object.keys(files)).toEqual(['two-sum/two-sum.ts', '3sum/3sum.ts']);
    expect(codeIn(strFromU8(files['two-sum/two-sum.ts'] as Uint8Array))).toBe('let a = "ä";');
  });

  it('is named with the date, and there is none without code', async () => {
    expect(await zipCode()).toBeUndefined();
    await work('two-sum', 'x', 'accepted');
    expect((await zipCode())?.name).toMatch(/^greenroom-code-\d{4}-\d\d-\d\d\.zip$/);
  });
});

async function work(slug: string, source: string, sent?: VerdictSlug) {
  const draft = await startAttempt(slug, 'starter');
  await saveDraft({ ...draft, source }, draft.revision);
  if (sent) await appendSubmission({ slug, attempt: draft.attempt, source, verdict: verdict(sent) });
}

function verdict(slug: VerdictSlug): Verdict {
  return Verdict.parse({ verdict: slug, message: '', passed: 7, total: 50, hiddenTests: 48, problemHash: '' });
}

function code(source: string, sent?: VerdictSlug): Code {
  return { slug: 'two-sum', attempt: 2, source, at: Date.UTC(2026, 10, 25), ...(sent && { verdict: verdict(sent) }) };
}

function sourceOf({ slug, source }: Code): string {
  return `${slug}: ${source}`;
}
