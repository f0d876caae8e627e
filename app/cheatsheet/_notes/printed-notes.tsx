import { useEffect, useMemo, useState } from 'react';
import { RenderedNote } from '@/app/_notes/rendered-note';
import { foundNotes } from '@/app/_notes/search-notes';
import { useNotes } from '@/app/_store/notes';
import index from '@/problems/generated/index.json';

const titles = new Map(index.map(({ slug, title }) => [slug, title]));

/**
 * The person's notes as they follow the cards on paper; nothing on the page.
 * @param onReady is called with how many there are once all stand as they will be printed
 */
export function PrintedNotes({ onReady }: { onReady(notes: number): void }) {
  const stored = useNotes();
  const notes = useMemo(() => stored && foundNotes(stored, titles, ''), [stored]);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const isReady = notes?.every(({ slug }) => shown.has(slug));
  useEffect(() => {
    if (notes && isReady) onReady(notes.length);
  }, [notes, isReady, onReady]);
  if (!notes || notes.length === 0) return null;
  return (
    <section aria-label="My notes" className="mt-3 hidden print:block">
      <h2 className="mb-1 break-after-avoid font-semibold text-base">My notes</h2>
      <div className="columns-2 gap-4">
        {notes.map(({ slug, title, body }) => (
          <article key={slug} aria-label={title} className="mb-2 rounded-md border border-line bg-surface p-2 text-xs">
            <h3 className="mb-1 break-after-avoid font-semibold text-sm">{title}</h3>
            <RenderedNote text={body} onShown={() => setShown((all) => new Set(all).add(slug))} />
          </article>
        ))}
      </div>
    </section>
  );
}
