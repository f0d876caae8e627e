import Link from 'next/link';
import { useMemo, useState } from 'react';
import { RenderedNote } from '@/app/_notes/rendered-note';
import { foundNotes } from '@/app/_notes/search-notes';
import { useNotes } from '@/app/_store/notes';

/** Every note on one page, to search, to read again and to print. */
export function NotesSheet({ problems }: { problems: { slug: string; title: string }[] }) {
  const notes = useNotes();
  const [text, setText] = useState('');
  const titles = useMemo(() => new Map(problems.map(({ slug, title }) => [slug, title])), [problems]);
  const all = useMemo(() => foundNotes(notes ?? [], titles, ''), [notes, titles]);
  const found = useMemo(() => foundNotes(notes ?? [], titles, text), [notes, titles, text]);
  if (!notes) return <p className="text-ink-soft">Reading your notes…</p>;
  if (all.length === 0) return <NothingYet />;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end gap-3 text-sm print:hidden">
        <label className="flex min-w-0 grow flex-col gap-1 sm:max-w-80">
          Search notes
          <input type="search" className="field" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
        <p aria-live="polite" className="w-full text-ink-soft text-xs">
          {found.length === all.length ? `${all.length} ${all.length === 1 ? 'note' : 'notes'}` : `${found.length} of ${all.length} notes`}
        </p>
      </div>
      {found.map(({ slug, title, body }) => (
        <article key={slug} aria-label={title} className="border-line border-t py-4 text-sm first-of-type:border-t-0">
          <h2 className="mb-2 break-after-avoid font-semibold text-base">
            <Link href={`/problems/${slug}`} prefetch={false} className="hover:text-accent">
              {title}
            </Link>
          </h2>
          <RenderedNote text={body} />
        </article>
      ))}
    </>
  );
}

function NothingYet() {
  return (
    <div>
      <p className="mb-4 max-w-[72ch]">
        Here your notes will be on one page, to search and to print. Each problem has a tab Notes for what you want to remember of it.
      </p>
      <Link href="/problems" prefetch={false} className="button button-primary">
        Choose a problem
      </Link>
    </div>
  );
}
