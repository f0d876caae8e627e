// A note that a page still held when it was left, as left-drafts.ts does for code.
import * as z from 'zod';
import { NoteVersion } from './note';

const LeftNote = z.object({ text: z.string(), from: NoteVersion.optional() });
export type LeftNote = z.infer<typeof LeftNote>;

export function leaveNote(slug: string, left: LeftNote): void {
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(left));
  } catch {
    // blocked or full: the save that is under way is all that can be done
  }
}

export function findLeftNote(slug: string): LeftNote | undefined {
  try {
    return LeftNote.safeParse(JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

export function forgetLeftNote(slug: string): void {
  try {
    localStorage.removeItem(keyOf(slug));
  } catch {
    // blocked, so it is not there
  }
}

function keyOf(slug: string): string {
  return `greenroom-left-note:${slug}`;
}
