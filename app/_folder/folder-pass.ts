// One look at the linked folder: the log is merged both ways, code that another program saved is taken over and judged,
// and what is newer here is written. Whatever fails, both sides keep what they have, and the next pass goes on.
import { codeIn, codeText } from '@/app/_code/code-file';
import { readCurrentCodes } from '@/app/_store/codes';
import { listDrafts } from '@/app/_store/drafts';
import { mergeFolderLog, readEverything } from '@/app/_store/exchange';
import { draftKey, type ExportedData } from '@/app/_store/exchanged-tables';
import { describeFileProblem, readExport, writeExport } from '@/app/_store/export-file';
import { draftContent, hasSameRecords } from '@/app/_store/merge';
import { appendSubmission } from '@/app/_store/submissions';
import type { Verdict } from '@/worker/verdict';
import { codeFilesIn, FolderError, fileIn, textOf, writeFile } from './directory';
import type { FolderState } from './folder-state';
import { takeCode } from './take-code';

export const LOG = 'greenroom-log.json';
const QUIET_MS = 1_500; // an editor that saves while one types is waited for
const MOST_BYTES = 500_000;

export interface PassOptions {
  folder: FileSystemDirectoryHandle;
  /** Changed by the pass. */
  state: FolderState;
  /** Called when the state has changed in a way that a crash must not lose. */
  keep(state: FolderState): Promise<void>;
  /** Slugs of all problems; other `.ts` files are left alone. */
  slugs: ReadonlySet<string>;
  /** Nothing when the judge is busy with something else. */
  judge(slug: string, source: string): Promise<Verdict | undefined>;
}

/**
 * @returns whether the folder now has all that is here; otherwise something is still changing, and waits for the next pass
 * @throws FolderError
 */
export async function folderPass(options: PassOptions): Promise<boolean> {
  await exchangeLog(options);
  const settled = await exchangeCode(options);
  const judged = await judgeCode(options);
  if (!judged) return settled && Object.keys(options.state.toJudge).length === 0;
  await exchangeLog(options);
  return (await exchangeCode(options)) && Object.keys(options.state.toJudge).length === 0;
}

async function exchangeLog({ folder, state, keep }: PassOptions): Promise<void> {
  const file = await fileIn(folder, LOG);
  const theirs = file && (await readLog(file));
  if (theirs) {
    const complaint = await mergeFolderLog(theirs, state.drafts);
    if (complaint) throw new FolderError('other', complaint);
  }
  const mine = await readEverything();
  if (!theirs || !hasSameRecords(mine, theirs)) {
    if (!(await writeFile(folder, LOG, writeExport(mine, Date.now()), file))) return; // another device's came in between
    state.writtenAt = Date.now();
  }
  state.drafts = Object.fromEntries(mine.drafts.map((draft) => [draftKey(draft), draftContent(draft)]));
  await keep(state);
}

async function readLog(file: File): Promise<ExportedData> {
  const result = await readExport(file);
  if ('data' in result) return result.data;
  throw new FolderError(
    'log',
    `${describeFileProblem(result.problem, LOG)} Or move it out of the folder: then a new one is written from what is here.`,
  );
}

async function exchangeCode({ folder, state, keep, slugs }: PassOptions): Promise<boolean> {
  const codes = new Map((await readCurrentCodes()).map((code) => [code.slug, code]));
  const files = await codeFilesIn(folder);
  let isSettled = true;
  for (const slug of new Set([...codes.keys(), ...files.keys()])) {
    const file = files.get(slug);
    if (!slugs.has(slug) || (file && file.size > MOST_BYTES)) continue;
    const text = file && (await textOf(file, folder));
    const theirs = text === undefined ? undefined : codeIn(text);
    const mine = codes.get(slug);
    const [known, waits] = [state.codes[slug], state.toJudge[slug]];
    const isTheirs = file !== undefined && theirs !== mine?.source && theirs !== known && theirs !== waits?.source;
    if (isTheirs && Date.now() - file.lastModified < QUIET_MS) {
      isSettled = false;
    } else if (isTheirs && theirs?.trim() && !(await isDraftHere(slug, theirs))) {
      const isBeside = mine !== undefined && mine.source !== known;
      const { attempt } = await takeCode(slug, theirs, isBeside);
      state.codes[slug] = theirs;
      state.toJudge[slug] = { attempt, source: theirs };
      state.news[slug] = { at: Date.now(), attempt, isBeside };
      await keep(state);
    } else if (mine && !waits) {
      const wanted = codeText(mine);
      if (wanted === text) {
        state.codes[slug] = mine.source;
      } else if (await writeFile(folder, `${slug}.ts`, [wanted], file)) {
        state.codes[slug] = mine.source;
        state.writtenAt = Date.now();
      } else {
        isSettled = false; // saved elsewhere in between
      }
    }
  }
  await keep(state);
  return isSettled;
}

/** Another device's code comes with its log, and may be a draft here under another number; no program has saved it then. */
async function isDraftHere(slug: string, source: string): Promise<boolean> {
  return (await listDrafts(slug)).some((draft) => draft.source === source);
}

/** @returns whether something was judged */
async function judgeCode({ state, keep, judge }: PassOptions): Promise<boolean> {
  let isAny = false;
  for (const [slug, { attempt, source }] of Object.entries(state.toJudge)) {
    const verdict = await judge(slug, source);
    if (!verdict) continue;
    await appendSubmission({ slug, attempt, source, verdict });
    delete state.toJudge[slug];
    const news = state.news[slug];
    if (news) news.judged = { verdict: verdict.verdict, passed: verdict.passed, total: verdict.total };
    await keep(state);
    isAny = true;
  }
  return isAny;
}
