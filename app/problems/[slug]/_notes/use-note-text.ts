import { useCallback, useEffect, useRef, useState } from 'react';
import { findLeftNote, forgetLeftNote, leaveNote } from '@/app/_store/left-note';
import { hasSeen, isSame, type NoteVersion, otherVersions, shownVersion } from '@/app/_store/note';
import { saveNote, settleNote, useNote } from '@/app/_store/notes';

const SAVE_AFTER_MS = 300;

interface Written {
  text: string;
  /** The stored version that the text was last equal to. */
  from: NoteVersion | undefined;
  isSaved: boolean;
}

/** The note of a problem while it is written: saved after a pause and when the page is left, and followed when it changes elsewhere. */
export function useNoteText(slug: string) {
  const stored = useNote(slug);
  const [written, setWritten] = useState<Written>();
  const [error, setError] = useState<string>();
  const now = useRef<Written>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<void>>(undefined);

  const show = useCallback((next: Written) => {
    now.current = next;
    setWritten(next);
  }, []);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    while (saving.current) await saving.current;
    const current = now.current;
    if (!current || current.isSaved) return;
    saving.current = saveNote(slug, current.text, current.from)
      .then(({ note, error }) => {
        setError(error?.message);
        if (!error) forgetLeftNote(slug);
        const from = note.versions.find(({ text }) => text === current.text);
        const isCurrent = now.current?.text === current.text;
        show({ text: now.current?.text ?? current.text, from, isSaved: isCurrent });
        if (!isCurrent) timer.current ??= setTimeout(save, SAVE_AFTER_MS);
      })
      .finally(() => {
        saving.current = undefined;
      });
    await saving.current;
  }, [slug, show]);

  const change = useCallback(
    (text: string) => {
      show({ text, from: now.current?.from, isSaved: false });
      timer.current ??= setTimeout(save, SAVE_AFTER_MS);
    },
    [show, save],
  );

  useEffect(() => {
    if (!stored) return;
    const version = stored === 'none' ? undefined : shownVersion(stored);
    const current = now.current;
    if (!current) {
      const left = findLeftNote(slug);
      show(left ? { text: left.text, from: left.from, isSaved: false } : { text: version?.text ?? '', from: version, isSaved: true });
      if (left) void save();
    } else if (current.isSaved && version && !(current.from && (isSame(version, current.from) || hasSeen(current.from, version)))) {
      show({ text: version.text, from: version, isSaved: true });
    }
  }, [stored, slug, show, save]);

  useEffect(() => {
    const leave = () => {
      const current = now.current;
      if (current && !current.isSaved) leaveNote(slug, { text: current.text, ...(current.from && { from: current.from }) });
      void save();
    };
    const leaveWhenHidden = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leaveWhenHidden);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leaveWhenHidden);
    };
  }, [slug, save]);

  async function settle(text: string) {
    await save();
    const { note, error } = await settleNote(slug, text);
    setError(error?.message);
    show({ text, from: shownVersion(note), isSaved: true });
  }

  return {
    /** Nothing until the note is read. */
    text: written?.text,
    isSaved: written?.isSaved ?? true,
    /** Why the note is in this tab only, if it is. */
    error,
    others: stored && stored !== 'none' ? otherVersions(stored) : [],
    change,
    settle,
  };
}
