'use client';
import { useMemo, useState } from 'react';
import { markElsewhere, useElsewhere } from '@/app/_store/elsewhere';
import { parseSolvedList, type SolvedList } from './parse-solved-list';

interface Listed {
  slug: string;
  title: string;
}

const MAX_BYTES = 1_000_000;

/** Marks problems that were solved on another site, from a pasted or dropped list, and takes marks back. */
export function SolvedElsewhere({ problems }: { problems: Listed[] }) {
  const marked = useElsewhere();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const titles = useMemo(() => new Map(problems.map(({ slug, title }) => [slug, title])), [problems]);
  const list = useMemo(() => parseSolvedList(text, [...titles.keys()]), [text, titles]);
  const fresh = list.known.filter((slug) => !marked.has(slug));
  const shown = problems.filter(({ slug }) => marked.has(slug));

  async function readFile(file: File | undefined) {
    if (!file) return;
    if (file.size > MAX_BYTES) return setSaid(`${file.name} has more than 1 MB, which is no list of problems. Nothing was changed.`);
    try {
      setText(await file.text());
      setSaid('');
    } catch {
      setSaid(`${file.name} could not be read; it may have been moved. Nothing was changed.`);
    }
  }

  async function mark(slugs: string[], solved: boolean) {
    const error = await markElsewhere(slugs, solved);
    const what = `${countText(slugs.length)} ${solved ? 'marked as solved elsewhere' : 'no longer marked'}.`;
    setSaid(error ? `${what} ${error.message}` : what);
    if (solved) setText('');
  }

  return (
    <section aria-labelledby="elsewhere" className="mt-10 border-line border-t pt-6 text-sm print:hidden">
      <h2 id="elsewhere" className="font-semibold text-lg">
        Solved elsewhere
      </h2>
      <label htmlFor="elsewhere-list" className="mt-2 block max-w-[72ch] text-ink-soft">
        Paste or drop a list of problems that you solved on another site: their names, or addresses of LeetCode. They are marked, and not
        counted as solved here.
      </label>
      <textarea
        id="elsewhere-list"
        className="field mt-2 block w-full max-w-[72ch] font-mono text-xs"
        rows={3}
        placeholder={'two-sum\nhttps://leetcode.com/problems/lru-cache/description/'}
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setSaid('');
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          if (!file) return; // dropped text goes where the field puts it
          event.preventDefault();
          void readFile(file);
        }}
      />
      <div aria-live="polite" className="mt-3 max-w-[72ch]">
        {said && <p>{said}</p>}
        {text.trim() !== '' && <Preview list={list} fresh={fresh} titles={titles} />}
      </div>
      {fresh.length > 0 && (
        <button type="button" className="button mt-3" onClick={() => mark(fresh, true)}>
          Mark {countText(fresh.length)}
        </button>
      )}
      {shown.length > 0 && (
        <details className="mt-4 max-w-[72ch]">
          <summary className="cursor-pointer">{countText(shown.length)} solved elsewhere</summary>
          <ul className="mt-2">
            {shown.map(({ slug, title }) => (
              <li key={slug} className="flex items-center justify-between gap-3 border-line border-t py-1">
                {title}
                <button type="button" className="button button-quiet" onClick={() => mark([slug], false)}>
                  Take back<span className="sr-only"> {title}</span>
                </button>
              </li>
            ))}
          </ul>
          {shown.length > 1 && (
            <button
              type="button"
              className="button mt-2"
              onClick={() =>
                mark(
                  shown.map(({ slug }) => slug),
                  false,
                )
              }
            >
              Take all back
            </button>
          )}
        </details>
      )}
    </section>
  );
}

function Preview({ list: { known, unknown, more }, fresh, titles }: { list: SolvedList; fresh: string[]; titles: Map<string, string> }) {
  const before = known.length - fresh.length;
  return (
    <>
      <p>
        {known.length === 0 ? 'No problem of Greenroom is named here.' : `${countText(fresh.length)} to mark`}
        {known.length > 0 && before > 0 && `, ${before} marked already`}
        {fresh.length > 0 && `: ${fresh.map((slug) => titles.get(slug)).join(', ')}`}
      </p>
      {unknown.length > 0 && (
        <>
          <p className="mt-2">Not in Greenroom:</p>
          <ul className="list-disc pl-5 [overflow-wrap:anywhere]">
            {unknown.map(({ text, near }) => (
              <li key={text}>
                {text.slice(0, 100)}
                {near.length > 0 && <span className="text-ink-soft"> (near: {near.map((slug) => titles.get(slug)).join(', ')})</span>}
              </li>
            ))}
            {more > 0 && <li>and {more} more</li>}
          </ul>
        </>
      )}
    </>
  );
}

function countText(count: number): string {
  return `${count} ${count === 1 ? 'problem' : 'problems'}`;
}
