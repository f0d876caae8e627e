// A note as it is kept. Each version knows the edits that its writer had seen, so that a merge tells a later version
// from one that was written elsewhere at the same time: the later one replaces, of the others both stay.
import * as z from 'zod';
import { Instant } from './records';

/** By device, how many of its edits were seen, this one included. */
const Seen = z.record(z.string(), z.int().min(1));

export const NoteVersion = z.object({ text: z.string(), editedAt: Instant, seen: Seen });
export type NoteVersion = z.infer<typeof NoteVersion>;

/** The note of a problem, in Markdown. More than one version: written on two devices, or in two tabs, at once. */
export const Note = z.object({ slug: z.string(), versions: z.array(NoteVersion).min(1) });
export type Note = z.infer<typeof Note>;

/** The version that was edited last; nothing when there is no note. */
export function shownVersion(note: Note | undefined): NoteVersion | undefined {
  return note && inOrder(note.versions)[0];
}

/** What was written elsewhere at the same time and says something else. */
export function otherVersions(note: Note | undefined): NoteVersion[] {
  const [shown, ...others] = note ? inOrder(note.versions) : [];
  return others.filter(({ text }, i) => text !== shown?.text && others.findIndex((other) => other.text === text) === i);
}

/** Either's versions without those that another has replaced; the same in any order, and however often. */
export function mergeNotes(a: Note, b: Note): Note {
  return { slug: a.slug, versions: standing([...a.versions, ...b.versions]) };
}

export function isSameNote(a: Note, b: Note): boolean {
  return a.versions.length === b.versions.length && a.versions.every((version) => b.versions.some((other) => isSame(version, other)));
}

/**
 * The note with a new version in place of the one it was made from, and beside what has come since.
 * @param from what the writer saw; nothing when there was no note
 */
export function edited(note: Note, from: NoteVersion | undefined, text: string, edit: { device: string; once: string; at: number }): Note {
  const { versions } = note;
  const isCurrent = from ? versions.some((version) => isSame(version, from)) : versions.length === 0;
  const count = Math.max(0, ...[...versions, ...(from ? [from] : [])].map(({ seen }) => seen[edit.device] ?? 0));
  const own = isCurrent ? { [edit.device]: count + 1 } : { [edit.once]: 1 }; // counted on, it would replace what came since
  const version = { text, editedAt: laterThan(versions, edit.at), seen: { ...from?.seen, ...own } };
  return { ...note, versions: standing([...versions, version]) };
}

/** One version in place of all. */
export function settled(note: Note, text: string, edit: { device: string; at: number }): Note {
  const seen: Record<string, number> = {};
  for (const version of note.versions) {
    for (const [device, count] of Object.entries(version.seen)) seen[device] = Math.max(count, seen[device] ?? 0);
  }
  const version = { text, editedAt: laterThan(note.versions, edit.at), seen: { ...seen, [edit.device]: (seen[edit.device] ?? 0) + 1 } };
  return { ...note, versions: [version] };
}

export function isSame(a: NoteVersion, b: NoteVersion): boolean {
  return isSameEdit(a, b) && a.editedAt === b.editedAt;
}

function isSameEdit(a: NoteVersion, b: NoteVersion): boolean {
  return a.text === b.text && hasSeen(a, b) && hasSeen(b, a);
}

/** Whether `a` was written by somebody who knew `b`. */
export function hasSeen(a: NoteVersion, b: NoteVersion): boolean {
  return Object.entries(b.seen).every(([device, count]) => (a.seen[device] ?? 0) >= count);
}

function standing(versions: NoteVersion[]): NoteVersion[] {
  const ordered = inOrder(versions);
  const distinct = ordered.filter((version, i) => ordered.findIndex((other) => isSameEdit(version, other)) === i);
  return distinct.filter((version) => !distinct.some((other) => hasSeen(other, version) && !hasSeen(version, other)));
}

function inOrder(versions: NoteVersion[]): NoteVersion[] {
  const nameOf = ({ text, seen }: NoteVersion) => JSON.stringify([text, Object.entries(seen).sort()]);
  return versions.toSorted((a, b) => b.editedAt - a.editedAt || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Another device's clock may be ahead. */
function laterThan(versions: NoteVersion[], at: number): number {
  return Math.max(at, ...versions.map(({ editedAt }) => editedAt + 1));
}
