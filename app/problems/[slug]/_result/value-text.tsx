import { useState } from 'react';
import { CopyButton } from './copy-button';
import { shorten } from './shorten';
import { spanAtPath } from './span-at-path';

const SHOWN = 400;
/** More than this at once makes the page slow; the whole can still be copied. */
const EXPANDED = 50_000;

interface Props {
  text: string;
  /** Said to screen readers by the buttons, as in "Copy nums". */
  name: string;
  /** Path to the part to mark. */
  marked?: string | undefined;
}

/** A value as text: shortened when long, the marked part in view, the whole a click away. */
export function ValueText({ text, name, marked }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const span = marked ? spanAtPath(text, marked) : undefined;
  const shown = shorten(text, isWhole ? EXPANDED : SHOWN, span);
  const isLong = text.length > SHOWN;
  return (
    <div className="min-w-0">
      <code className={`block whitespace-pre-wrap break-words text-xs ${isWhole ? 'max-h-80 overflow-y-auto' : ''}`}>
        {shown.before}
        {shown.marked && (
          <mark className="rounded-md bg-red-wash px-0.5 font-semibold text-red underline underline-offset-2">{shown.marked}</mark>
        )}
        {shown.after}
      </code>
      {isLong && (
        <div className="mt-1 flex flex-wrap items-center gap-2 text-ink-soft text-xs">
          <button type="button" className="underline underline-offset-2" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? 'Shorten' : `Show all ${text.length.toLocaleString('en')} characters`}
            <span className="sr-only"> of {name}</span>
          </button>
          <CopyButton text={text} name={name} />
          {isWhole && shown.isCut && <span>The first {EXPANDED.toLocaleString('en')} are shown; Copy takes the whole.</span>}
        </div>
      )}
    </div>
  );
}
