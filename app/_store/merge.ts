// What an import adds. Records of the log have ids, and one that is here already stays as it is; drafts and settings
// have none, so drafts are told by their content and settings by when they were changed, as stories and picked questions
// are, removed ones too; of two states of a round the further one holds, and notes know themselves which is the later.
// Merging the same file twice changes nothing more, and two files may come in either order.
import { draftKey, type ExportedData, exchangedTables, type RowOf, type StateName, stateNames } from './exchanged-tables';
import { isSameNote, mergeNotes, type Note, otherVersions } from './note';
import { changedAtOf } from './picked-questions';
import type { Draft } from './records';
import type { Round } from './round';
import type { WrittenRound } from './written-round';

/** What this device has, as far as a merge asks. */
export interface Here extends Omit<ExportedData, 'submissions' | 'events'> {
  submissionIds: ReadonlySet<string>;
  eventIds: ReadonlySet<string>;
  /** Problem and attempt of every draft, the unreadable ones too. */
  draftKeys: [slug: string, attempt: number][];
  /** The highest accepted attempt of each problem. */
  acceptedAttempts: ReadonlyMap<string, number>;
}

export interface Changes {
  /** What is to be written. */
  added: ExportedData;
  /** Of the drafts added: those that got a number of their own, since another draft has theirs. */
  draftsBeside: number;
  /** Of the notes added: those that keep another text beside the one that is here. */
  notesBeside: number;
  /** Records of the file that are here already. */
  alreadyHere: number;
}

export function mergeIn(here: Here, file: ExportedData): Changes {
  const submissions = newById(here.submissionIds, file.submissions);
  const events = newById(here.eventIds, file.events);
  const { drafts, draftsBeside } = newDrafts(here, file);
  const { notes, notesBeside } = mergedNotes(here.notes, file.notes);
  const added: ExportedData = {
    ...{ submissions, events, drafts, notes },
    settings: greater('settings', here, file, later(changedAt)),
    rounds: greater('rounds', here, file, isFurther),
    writtenRounds: greater('writtenRounds', here, file, isFurther),
    stories: greater('stories', here, file, later(changedAt)),
    pickedQuestions: greater('pickedQuestions', here, file, later(changedAtOf)),
  };
  return { added, draftsBeside, notesBeside, alreadyHere: countOf(file) - countOf(added) };
}

export function countOf(data: ExportedData): number {
  return Object.values(data).reduce((sum, records) => sum + records.length, 0);
}

function newById<Row extends { id: string }>(known: ReadonlySet<string>, rows: Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => !known.has(id) && !seen.has(id) && seen.add(id));
}

// The draft that is here keeps its number, since a tab may have it open; the file's goes after every other attempt.
function newDrafts(here: Here, file: ExportedData): { drafts: Draft[]; draftsBeside: number } {
  const known = new Map<string, Draft[]>();
  const keep = (draft: Draft) => known.set(draft.slug, [...(known.get(draft.slug) ?? []), draft]);
  here.drafts.forEach(keep);
  const taken = new Set(here.draftKeys.map(([slug, attempt]) => `${slug} ${attempt}`));
  const last = new Map(here.acceptedAttempts);
  const reach = (slug: string, attempt: number) => last.set(slug, Math.max(attempt, last.get(slug) ?? 0));
  for (const [slug, attempt] of here.draftKeys) reach(slug, attempt);
  for (const { slug, attempt } of [...file.drafts, ...file.submissions]) reach(slug, attempt);
  let draftsBeside = 0;
  const drafts = file.drafts.flatMap((draft) => {
    const own = known.get(draft.slug) ?? [];
    if (own.some((other) => hasSameContent(other, draft))) return [];
    const isTaken = taken.has(`${draft.slug} ${draft.attempt}`);
    const added = isTaken ? { ...draft, attempt: (last.get(draft.slug) ?? 0) + 1 } : draft;
    if (isTaken) draftsBeside++;
    keep(added);
    reach(added.slug, added.attempt);
    taken.add(`${added.slug} ${added.attempt}`);
    return [added];
  });
  return { drafts, draftsBeside };
}

/**
 * Drafts of a place that is exchanged with again and again: one that only the other side has changed since both were
 * last the same is taken over under its number, one that only this side has changed is passed by. One whose number is
 * free here takes it, also where another attempt has the same code, so that both sides end with the same attempts.
 * @param known by `draftKey`, as they were when both sides were last the same
 */
export function followedDrafts(
  here: Pick<Here, 'drafts' | 'draftKeys'>,
  file: Draft[],
  known: Record<string, string>,
): { taken: Draft[]; others: Draft[] } {
  const own = new Map(here.drafts.map((draft) => [draftKey(draft), draft]));
  const numbers = new Set(here.draftKeys.map(([slug, attempt]) => `${slug} ${attempt}`));
  const taken: Draft[] = [];
  const others: Draft[] = [];
  for (const draft of file) {
    const [mine, base] = [own.get(draftKey(draft)), known[draftKey(draft)]];
    if (!mine) (numbers.has(draftKey(draft)) ? others : taken).push(draft);
    else if (base !== undefined && draftContent(mine) === base) {
      if (!hasSameContent(mine, draft)) taken.push({ ...draft, revision: mine.revision + 1 });
    } else if (draftContent(draft) !== base) others.push(draft);
  }
  return { taken, others };
}

/** Whether both hold the same, however often their drafts were saved. */
export function hasSameRecords(a: ExportedData, b: ExportedData): boolean {
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable(data: ExportedData): unknown {
  const inOrder = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
  const written = data.drafts.map((draft) => [draftKey(draft), draftContent(draft)]);
  const states = stateNames.map((name) => inOrder(data[name]));
  return [ids(data.submissions), ids(data.events), inOrder(written), ...states];
}

export function draftContent({ source, customTests }: Draft): string {
  return JSON.stringify([source, customTests]);
}

export function hasSameContent(a: Draft, b: Draft): boolean {
  return draftContent(a) === draftContent(b);
}

function mergedNotes(here: Note[], file: Note[]): { notes: Note[]; notesBeside: number } {
  const own = new Map(here.map((note) => [note.slug, note]));
  const merged = new Map(own);
  for (const note of file) merged.set(note.slug, mergeNotes(merged.get(note.slug) ?? { slug: note.slug, versions: [] }, note));
  const notes = [...merged.values()].filter((note) => {
    const before = own.get(note.slug);
    return !before || !isSameNote(before, note);
  });
  const isBeside = (note: Note) => otherVersions(note).length > otherVersions(own.get(note.slug)).length;
  return { notes, notesBeside: notes.filter(isBeside).length };
}

/** The rows of the file that are new here, or greater than the one with the same key. */
function greater<Name extends StateName>(
  name: Name,
  here: Pick<ExportedData, Name>,
  file: Pick<ExportedData, Name>,
  isGreater: (a: RowOf<Name>, b: RowOf<Name>) => boolean,
): RowOf<Name>[] {
  const { keyOf } = exchangedTables[name];
  const byKey = new Map(here[name].map((row) => [keyOf(row), row]));
  const added = new Map<string, RowOf<Name>>();
  for (const row of file[name]) {
    const own = byKey.get(keyOf(row));
    if (own && !isGreater(row, own)) continue;
    byKey.set(keyOf(row), row);
    added.set(keyOf(row), row);
  }
  return [...added.values()];
}

// Of two changes in the same millisecond the one that sorts later holds, so that every device decides alike.
function later<Row>(dateOf: (row: Row) => number): (a: Row, b: Row) => boolean {
  return (a, b) => compare([dateOf(a), JSON.stringify(a)], [dateOf(b), JSON.stringify(b)]) > 0;
}

function changedAt(row: { changedAt: number }): number {
  return row.changedAt;
}

/** Whether `a` is the same round at a later point. One that is running here goes on here. */
function isFurther<Kind extends Round | WrittenRound>(a: Kind, b: Kind): boolean {
  return b.endedAt !== undefined && compare(reachOf(a), reachOf(b)) > 0;
}

function reachOf(round: Round | WrittenRound): (number | string)[] {
  const { elapsedMs, events } = round;
  const [pending, said] = 'ticked' in round ? [[], round.ticked] : [round.pending, round.communicated];
  return [elapsedMs, events.length, -pending.length, said.length, JSON.stringify(round)];
}

function compare(a: (number | string)[], b: (number | string)[]): number {
  const place = a.findIndex((value, i) => value !== b[i]);
  if (place < 0) return 0;
  return (a[place] as number | string) > (b[place] as number | string) ? 1 : -1;
}
