// What an import adds. Records of the log have ids, and one that is here already stays as it is; drafts and settings
// have none, so drafts are told by their content and settings by when they were changed. Merging the same file twice
// changes nothing more, and two files may come in either order.
import type { ExportedData } from './export-file';
import type { Draft, SettingRow } from './records';

/** What this device has, as far as a merge asks. */
export interface Here {
  submissionIds: ReadonlySet<string>;
  eventIds: ReadonlySet<string>;
  drafts: Draft[];
  /** Problem and attempt of every draft, the unreadable ones too. */
  draftKeys: [slug: string, attempt: number][];
  settings: SettingRow[];
  /** The highest accepted attempt of each problem. */
  acceptedAttempts: ReadonlyMap<string, number>;
}

export interface Changes {
  /** What is to be written. */
  added: ExportedData;
  /** Of the drafts added: those that got a number of their own, since another draft has theirs. */
  draftsBeside: number;
  /** Records of the file that are here already. */
  alreadyHere: number;
}

export function mergeIn(here: Here, file: ExportedData): Changes {
  const submissions = newById(here.submissionIds, file.submissions);
  const events = newById(here.eventIds, file.events);
  const { drafts, draftsBeside } = newDrafts(here, file);
  const settings = laterSettings(here.settings, file.settings);
  const added = { submissions, events, drafts, settings };
  return { added, draftsBeside, alreadyHere: countOf(file) - countOf(added) };
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

export function hasSameContent(a: Draft, b: Draft): boolean {
  return a.source === b.source && JSON.stringify(a.customTests) === JSON.stringify(b.customTests);
}

// Of two changes in the same millisecond the one whose value sorts later holds, so that every device decides alike.
function laterSettings(here: SettingRow[], file: SettingRow[]): SettingRow[] {
  const byKey = new Map(here.map((row) => [row.key, row]));
  const added = new Map<string, SettingRow>();
  for (const row of file) {
    const own = byKey.get(row.key);
    if (own && !isLater(row, own)) continue;
    byKey.set(row.key, row);
    added.set(row.key, row);
  }
  return [...added.values()];
}

function isLater(a: SettingRow, b: SettingRow): boolean {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt;
  return JSON.stringify(a.value) > JSON.stringify(b.value);
}
