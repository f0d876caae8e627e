import type { ReactNode } from 'react';

interface Props {
  hints: ReactNode[];
  opened: number;
  onOpenNext(): void;
}

/** Hints from vague to concrete, opened one at a time. */
export function HintsPanel({ hints, opened, onOpenNext }: Props) {
  const left = hints.length - opened;
  return (
    <div className="flex max-w-[72ch] flex-col gap-3 p-4 text-sm">
      {opened === 0 && (
        <p className="text-ink-soft">
          There {hints.length === 1 ? 'is 1 hint' : `are ${hints.length} hints`}, from vague to concrete. An opened hint is noted in your
          record; it costs nothing.
        </p>
      )}
      <ol className="flex flex-col gap-3">
        {hints.slice(0, opened).map((hint, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hints are a fixed list
          <li key={i} className="rounded-md border border-line bg-surface px-3 py-2">
            <h2 className="mb-1 font-semibold text-xs">Hint {i + 1}</h2>
            {hint}
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <button type="button" className="button self-start" onClick={onOpenNext}>
          Open hint {opened + 1} of {hints.length}
        </button>
      ) : (
        <p className="text-ink-soft">That was the last hint. The editorial has the rest.</p>
      )}
    </div>
  );
}
