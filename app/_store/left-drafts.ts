// Drafts that a page still held when it was left. IndexedDB answers too late for a page that closes; localStorage is
// written at once. An entry stays until the draft is saved, so that a crash in between loses nothing.
import { newId } from './append';
import { Draft } from './records';

const PREFIX = 'greenroom-left-draft:';

export interface LeftDraft {
  draft: Draft;
  key: string;
}

/** A draft of the problem that was left unsaved, by this tab or another, if there is one. */
export function findLeftDraft(slug: string): LeftDraft | undefined {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const key of keys.filter((name) => name.startsWith(keyOf(slug))).sort()) {
      const parsed = Draft.safeParse(parsedJson(localStorage.getItem(key)));
      if (parsed.success && parsed.data.slug === slug) return { draft: parsed.data, key };
    }
  } catch {
    // storage is blocked: nothing was left in it either
  }
  return undefined;
}

export function newLeftDraftKey(slug: string): string {
  return keyOf(slug) + newId();
}

export function leaveDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // blocked or full: the save that is under way is all that can be done
  }
}

export function forgetLeftDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // blocked, so it is not there
  }
}

function keyOf(slug: string): string {
  return `${PREFIX}${slug}:`;
}

function parsedJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
