import Link from 'next/link';
import { useId, useState } from 'react';
import { dateTimeText } from '@/app/_lib/dates';
import { RenderedNote } from '@/app/_notes/rendered-note';
import type { NoteVersion } from '@/app/_store/note';
import { useNoteText } from './use-note-text';

/** What the person wants to remember of this problem: to read, and to write. */
export function NotePanel({ slug }: { slug: string }) {
  const note = useNoteText(slug);
  const [choice, setChoice] = useState<'read' | 'write'>();
  const id = useId();
  const { text } = note;
  if (text === undefined) return <p className="p-4 text-ink-soft text-sm">Reading your note…</p>;
  const isWriting = (choice ?? (text.trim() === '' ? 'write' : 'read')) === 'write';
  return (
    <div className="flex min-h-full flex-col gap-3 p-4 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id} className="font-semibold">
          Note
        </label>
        <span className="text-ink-soft text-xs">{note.error ? 'in this tab only' : note.isSaved ? 'kept' : 'saving…'}</span>
        <span className="ml-auto flex items-center gap-3">
          <Link href="/notes" prefetch={false} className="text-accent underline underline-offset-2">
            All notes
          </Link>
          <button type="button" className="button" onClick={() => setChoice(isWriting ? 'read' : 'write')}>
            {isWriting ? 'Read' : 'Write'}
          </button>
        </span>
      </div>
      {note.error && (
        <p role="alert" className="rounded-md bg-amber-wash p-3">
          {note.error}
        </p>
      )}
      {note.others.map((other) => (
        <OtherVersion
          key={other.text}
          version={other}
          onAdd={() => void note.settle(`${text.trimEnd()}\n\n${other.text}`)}
          onDrop={() => void note.settle(text)}
        />
      ))}
      {isWriting ? (
        <>
          <textarea
            id={id}
            className="field min-h-60 flex-1 resize-y font-mono"
            placeholder="What to remember: the idea, the trap, the bound."
            // Chosen by the person, so that the next key goes where they look.
            // biome-ignore lint/a11y/noAutofocus: only after the Write button
            autoFocus={choice === 'write'}
            value={text}
            onChange={(event) => {
              setChoice('write');
              note.change(event.target.value);
            }}
          />
          <p className="text-ink-soft text-xs">Markdown; mathematics between $ signs, as in $O(n \log n)$.</p>
        </>
      ) : (
        <section id={id} aria-label="Your note">
          {text.trim() === '' ? <p className="text-ink-soft">Nothing is written yet.</p> : <RenderedNote text={text} />}
        </section>
      )}
    </div>
  );
}

interface OtherVersionProps {
  version: NoteVersion;
  onAdd(): void;
  onDrop(): void;
}

/** The same note was written elsewhere in the meantime: the person says what becomes of that text. */
function OtherVersion({ version: { text, editedAt }, onAdd, onDrop }: OtherVersionProps) {
  return (
    <section aria-label="Written elsewhere" className="rounded-md bg-amber-wash p-3">
      <p>On {dateTimeText(editedAt)} this note was also written elsewhere. Both texts are kept.</p>
      <pre className="my-2 max-h-40 overflow-auto whitespace-pre-wrap border-line border-l-2 pl-3 font-mono text-xs">{text}</pre>
      <span className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={onAdd}>
          Add it to the note
        </button>
        <button type="button" className="button" onClick={onDrop}>
          Drop it
        </button>
      </span>
    </section>
  );
}
