// Notes of problems, one a problem. A note that cannot be written is held in this tab, and the next edit tries again.
import { useMemo } from 'react';
import { newId } from './append';
import { database, read } from './database';
import { useMemory } from './memory';
import { edited, mergeNotes, Note, type NoteVersion, settled } from './note';
import { parseRows } from './parse-rows';
import { describeStorageError, type StorageError } from './storage-error';
import { useLiveQuery } from './use-live-query';

/** With `error` the note is in this tab only. */
export interface SavedNote {
  note: Note;
  error?: StorageError;
}

/** The note of a problem, live, across tabs too; nothing until it is read, `none` when there is none. */
export function useNote(slug: string): Note | 'none' | undefined {
  const notes = useLiveQuery<Note[] | undefined>(readStoredOf, slug, undefined);
  const held = useMemory((memory) => memory.notes);
  return useMemo(() => notes && (joined(notes, held).find((note) => note.slug === slug) ?? 'none'), [notes, held, slug]);
}

/** Every note, live; nothing until they are read. */
export function useNotes(): Note[] | undefined {
  const notes = useLiveQuery<Note[] | undefined>(readStored, '', undefined);
  const held = useMemory((memory) => memory.notes);
  return useMemo(() => notes && joined(notes, held), [notes, held]);
}

export async function readNotes(): Promise<Note[]> {
  return joined(await readStored(), useMemory.getState().notes);
}

/** @param from the version that the person changed; nothing when they saw none */
export function saveNote(slug: string, text: string, from: NoteVersion | undefined): Promise<SavedNote> {
  return write(slug, (note) => edited(note, from, text, { device: deviceName(), once: newId(), at: Date.now() }));
}

/** Ends that there are two versions. */
export function settleNote(slug: string, text: string): Promise<SavedNote> {
  return write(slug, (note) => settled(note, text, { device: deviceName(), at: Date.now() }));
}

async function write(slug: string, change: (note: Note) => Note): Promise<SavedNote> {
  const held = useMemory.getState().notes.find((note) => note.slug === slug);
  const none: Note = { slug, versions: [] };
  const available = database();
  if (!available) return { note: hold(change(held ?? none)) };
  try {
    const note = await available.transaction('rw', available.notes, async () => {
      const row = await available.notes.get(slug);
      const stored = row === undefined ? none : parsedNote(row);
      if (!stored) throw new DOMException('An unreadable note is never overwritten.', 'DataError');
      const next = change(held ? mergeNotes(stored, held) : stored);
      await available.notes.put(next);
      return next;
    });
    useMemory.setState(({ notes }) => ({ notes: notes.filter((other) => other !== held) }));
    return { note };
  } catch (cause) {
    const stored = await read(async ({ notes }) => parsedNote(await notes.get(slug)), undefined);
    return { note: hold(change(held ?? stored ?? none)), error: describeStorageError(cause) };
  }
}

function parsedNote(row: unknown): Note | undefined {
  return row === undefined ? undefined : parseRows('note', Note, [row])[0];
}

function hold(note: Note): Note {
  useMemory.setState(({ notes }) => ({ notes: [...notes.filter(({ slug }) => slug !== note.slug), note] }));
  return note;
}

function readStored(): Promise<Note[]> {
  return read<Note[]>(async (available) => parseRows('note', Note, await available.notes.toArray()), []);
}

function readStoredOf(slug: string): Promise<Note[]> {
  return read<Note[]>(async (available) => parseRows('note', Note, await available.notes.where({ slug }).toArray()), []);
}

function joined(stored: Note[], held: Note[]): Note[] {
  return [...new Map([...stored, ...held].map((note) => [note.slug, note])).values()];
}

const KEY = 'greenroom-device';
let ownName: string | undefined;

/** Tells this browser's edits from those of others. */
function deviceName(): string {
  if (ownName) return ownName;
  try {
    ownName = localStorage.getItem(KEY) ?? newId();
    localStorage.setItem(KEY, ownName);
  } catch {
    ownName ??= newId(); // storage is blocked: a name for as long as this tab
  }
  return ownName;
}
