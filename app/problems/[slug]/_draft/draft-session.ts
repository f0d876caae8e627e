import { createStore, type StoreApi } from 'zustand';
import { listDrafts, loadLatestDraft, saveDraft, startAttempt } from '@/app/_store/drafts';
import { appendEvent } from '@/app/_store/events';
import { findLeftDraft, forgetLeftDraft, leaveDraft, newLeftDraftKey } from '@/app/_store/left-drafts';
import type { Draft } from '@/app/_store/records';
import type { StorageError } from '@/app/_store/storage-error';

export interface DraftState {
  phase: 'loading' | 'ready';
  attempt: number;
  source: string;
  customTests: Record<string, string>[];
  saved: 'saved' | 'unsaved';
  /** Why the draft is in this tab only, if it is. */
  error: StorageError | undefined;
  /** Another tab has saved this attempt since; nothing of ours is saved until the person has chosen. */
  conflict: Draft | undefined;
  /** Drafts of the attempts before this one, newest first. */
  earlier: Draft[];
}

export interface DraftSession {
  store: StoreApi<DraftState>;
  /** Reads what is stored, once; nothing is written before the first change. */
  open(): Promise<void>;
  change(changed: Partial<Pick<DraftState, 'source' | 'customTests'>>): void;
  /** Saves what is unsaved now. */
  flush(): Promise<void>;
  /** Saves, and at once leaves behind what may not be saved in time, for the next `open`. */
  leave(): void;
  /** Makes sure that the attempt is stored, so that a submission has one to belong to; returns its number. */
  ensureStarted(): Promise<number>;
  /** Ends a conflict: our code becomes a new attempt, theirs stays as it is. */
  keepMine(): Promise<void>;
  /** Ends a conflict: goes on from their code, which the caller puts into the editor. */
  takeTheirs(): void;
  /** Goes on from what is stored now, unless something here is unsaved; returns the code when it is another. */
  follow(): Promise<string | undefined>;
  /** Leaves this attempt as it is and goes on with the next, on starter code. */
  startNext(): Promise<void>;
}

const SAVE_AFTER_MS = 300;

/**
 * The draft of one problem in this tab: what is in the editor, and whether it is kept.
 * @param goesOn whether an accepted attempt opens with its code, in place of a new one on starter code
 */
export function createDraftSession(slug: string, starterCode: string, goesOn = false): DraftSession {
  const store = createStore<DraftState>()(() => ({
    phase: 'loading',
    attempt: 1,
    source: starterCode,
    customTests: [],
    saved: 'saved',
    error: undefined,
    conflict: undefined,
    earlier: [],
  }));
  let revision = 0; // of the stored draft; 0 while this attempt has none
  let leftKey = newLeftDraftKey(slug);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;
  let opening: Promise<void> | undefined;

  function open(): Promise<void> {
    opening ??= read();
    return opening;
  }

  async function read() {
    const conflict = await recoverLeftDraft();
    const drafts = await listDrafts(slug);
    const latest = goesOn ? drafts[0] : await loadLatestDraft(slug);
    const attempt = latest?.attempt ?? nextAttempt(drafts);
    const left = findLeftDraft(slug)?.draft;
    revision = (conflict ? left : latest)?.revision ?? 0;
    const found = left ?? latest ?? { source: starterCode, customTests: drafts[0]?.customTests ?? [] };
    const isChanged = store.getState().saved === 'unsaved'; // a file was opened meanwhile
    store.setState({
      phase: 'ready',
      attempt,
      earlier: drafts.filter((draft) => draft.attempt !== attempt),
      ...(!isChanged && contentOf(found)),
      ...(left && { saved: 'unsaved', conflict }),
    });
    if (left || isChanged) await flush();
  }

  /** Saves what an earlier page could not. What cannot be saved yet stays left behind; returned is what stands against it. */
  async function recoverLeftDraft(): Promise<Draft | undefined> {
    const left = findLeftDraft(slug);
    if (!left) return undefined;
    leftKey = left.key;
    const stored = left.draft.revision > 0 ? await saveDraft(left.draft, left.draft.revision) : { conflict: await loadLatestDraft(slug) };
    if ('saved' in stored) {
      if (!stored.error) forgetLeftDraft(leftKey);
      return undefined;
    }
    const isFresh = stored.conflict === undefined || hasSameContent(stored.conflict, { source: starterCode, customTests: [] });
    if (!isFresh && !hasSameContent(stored.conflict, left.draft)) return stored.conflict;
    if (!isFresh) forgetLeftDraft(leftKey);
    return undefined;
  }

  function change(changed: Partial<Pick<DraftState, 'source' | 'customTests'>>) {
    store.setState({ ...changed, saved: 'unsaved' });
    if (store.getState().phase === 'ready') timer ??= setTimeout(flush, SAVE_AFTER_MS);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    while (saving) await saving;
    if (store.getState().saved === 'saved' || store.getState().conflict) return;
    saving = save().finally(() => {
      saving = undefined;
    });
    await saving;
  }

  function leave() {
    const { saved, conflict, error, attempt, source, customTests } = store.getState();
    if (saved === 'unsaved' || conflict || error) {
      leaveDraft(leftKey, { slug, attempt, source, customTests, revision, savedAt: Date.now() });
    }
    void flush();
  }

  async function save() {
    await start();
    const { source, customTests, attempt, conflict } = store.getState();
    if (conflict) return;
    const result = await saveDraft({ slug, attempt, source, customTests, revision, savedAt: 0 }, revision);
    if ('conflict' in result && !hasSameContent(result.conflict, { source, customTests })) {
      store.setState({ conflict: result.conflict });
      return;
    }
    const stored = 'conflict' in result ? result.conflict : result.saved;
    ({ revision } = stored);
    if (!('error' in result)) forgetLeftDraft(leftKey);
    const now = store.getState();
    const isCurrent = now.source === source && now.customTests === customTests;
    store.setState({
      attempt: stored.attempt,
      error: 'error' in result ? result.error : undefined,
      saved: isCurrent ? 'saved' : 'unsaved',
    });
    if (!isCurrent) timer ??= setTimeout(flush, SAVE_AFTER_MS);
  }

  async function start() {
    if (revision > 0 || store.getState().conflict) return;
    const draft = await startAttempt(slug, starterCode);
    const isOurs = draft.source === starterCode && draft.customTests.length === 0;
    if (isOurs) ({ revision } = draft);
    store.setState(isOurs ? { attempt: draft.attempt } : { attempt: draft.attempt, conflict: draft });
  }

  async function ensureStarted() {
    await open();
    while (saving) await saving;
    await start();
    return store.getState().attempt;
  }

  async function keepMine() {
    const { source, customTests } = store.getState();
    await saveAsNewAttempt(source, customTests);
  }

  function takeTheirs() {
    const { conflict } = store.getState();
    if (!conflict) return;
    ({ revision } = conflict);
    forgetLeftDraft(leftKey);
    store.setState({ attempt: conflict.attempt, ...contentOf(conflict), conflict: undefined, saved: 'saved' });
  }

  async function follow() {
    await flush();
    const [latest, ...earlier] = await listDrafts(slug);
    const { saved, conflict, source, attempt } = store.getState();
    if (!latest || latest.attempt < attempt || saved !== 'saved' || conflict) return undefined;
    ({ revision } = latest);
    store.setState({ attempt: latest.attempt, earlier, ...contentOf(latest) });
    return latest.source === source ? undefined : latest.source;
  }

  async function startNext() {
    await flush();
    await saveAsNewAttempt(starterCode, []);
  }

  async function saveAsNewAttempt(source: string, customTests: Record<string, string>[]) {
    const drafts = await listDrafts(slug);
    const attempt = Math.max(nextAttempt(drafts), store.getState().attempt + 1);
    const result = await saveDraft({ slug, attempt, source, customTests, revision: 0, savedAt: 0 }, 0);
    if ('conflict' in result) return saveAsNewAttempt(source, customTests);
    await appendEvent({ slug, attempt: result.saved.attempt, kind: 'attempt-started' });
    ({ revision } = result.saved);
    if (!result.error) forgetLeftDraft(leftKey);
    store.setState({
      attempt: result.saved.attempt,
      source,
      customTests,
      earlier: drafts,
      conflict: undefined,
      error: result.error,
      saved: 'saved',
    });
  }

  return { store, open, change, flush, leave, ensureStarted, keepMine, takeTheirs, follow, startNext };
}

function nextAttempt(drafts: Draft[]): number {
  return 1 + Math.max(0, ...drafts.map(({ attempt }) => attempt));
}

type Content = Pick<Draft, 'source' | 'customTests'>;

function contentOf({ source, customTests }: Content): Content {
  return { source, customTests };
}

function hasSameContent(a: Content | undefined, b: Content): boolean {
  return a?.source === b.source && JSON.stringify(a?.customTests) === JSON.stringify(b.customTests);
}
