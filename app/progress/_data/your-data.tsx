'use client';
import dynamic from 'next/dynamic';
import { useRef } from 'react';
import { dateText, dateTimeText } from '@/app/_lib/dates';
import { useStorageState } from '@/app/_store/database';
import { type Kept, useKept, usePersisted } from '@/app/_store/kept';
import { describeChanges } from './describe-changes';
import { type Import, useExchange } from './use-exchange';

const LinkedFolder = dynamic(() => import('./linked-folder').then((module) => module.LinkedFolder), { ssr: false });

/** Where the data is, how to take it along, and how to bring it in. */
export function YourData() {
  const kept = useKept();
  const exchange = useExchange();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="your-data" className="mt-10 border-line border-t pt-6 text-sm print:hidden">
      <h2 id="your-data" className="font-semibold text-lg">
        Your data
      </h2>
      <KeptHere kept={kept} onBackUp={exchange.exportData} />
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3">
        <button type="button" className="button" onClick={exchange.exportData}>
          Export data
        </button>
        <label className="button has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
          Import data
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = ''; // the same file may be chosen again
              if (file) void exchange.choose(file);
            }}
          />
        </label>
        <button type="button" className="button" onClick={exchange.downloadCode}>
          Download code
        </button>
      </div>
      <p className="mt-2 max-w-[72ch] text-ink-soft">
        One JSON file holds your submissions, reviews, drafts, notes, stories, mock rounds, settings and what you have ticked. An import
        adds what is missing here and shows you first what that is. Download code saves a zip with a folder for each problem: your latest
        accepted code, else your draft.
      </p>
      <div aria-live="polite" className="mt-4 max-w-[72ch]">
        <ImportState
          current={exchange.current}
          onConfirm={exchange.confirm}
          onCancel={() => {
            exchange.cancel();
            input.current?.focus();
          }}
        />
        {kept.importedAt !== undefined && exchange.current.state !== 'preview' && exchange.current.state !== 'importing' && (
          <button type="button" className="button mt-3" onClick={exchange.undo}>
            Undo the import of {dateTimeText(kept.importedAt)}
          </button>
        )}
      </div>
      <LinkedFolder />
    </section>
  );
}

function KeptHere({ kept: { since, backedUpAt }, onBackUp }: { kept: Kept; onBackUp(): void }) {
  const storage = useStorageState();
  const [isPersisted, askToPersist] = usePersisted();
  if (storage.state === 'memory-only') return <p className="mt-2">Nothing is kept on this device: export before you close this tab.</p>;
  if (since === undefined) return <p className="mt-2 text-ink-soft">Nothing is stored on this device yet.</p>;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
      <p>
        Kept on this device since {dateText(since)}.{' '}
        {backedUpAt === undefined ? 'Not backed up yet.' : `Last backed up on ${dateTimeText(backedUpAt)}.`}
      </p>
      <button type="button" className="button button-quiet text-accent" onClick={onBackUp}>
        Back up now
      </button>
      {isPersisted === false && (
        <p className="w-full text-ink-soft">
          Your browser may clear it when the disk is full.{' '}
          <button type="button" className="text-accent underline underline-offset-2" onClick={askToPersist}>
            Ask it to keep the data
          </button>
        </p>
      )}
    </div>
  );
}

interface ImportStateProps {
  current: Import;
  onConfirm(preview: Import & { state: 'preview' }): void;
  onCancel(): void;
}

function ImportState({ current, onConfirm, onCancel }: ImportStateProps) {
  switch (current.state) {
    case 'none':
      return null;
    case 'no-code':
      return <p>There is no code yet: it begins with your first change in a problem.</p>;
    case 'reading':
      return <Working on={`Reading ${current.name}…`} share={current.share} />;
    case 'importing':
      return <Working on={`Importing ${current.name}…`} share={current.share} />;
    case 'refused':
      return (
        <p role="alert" className="rounded-md bg-red-wash p-3 [overflow-wrap:anywhere]">
          {current.complaint}
        </p>
      );
    case 'preview': {
      const lines = describeChanges(current.changes);
      return (
        <div className="rounded-md border border-line p-4">
          <h3 className="font-semibold">{lines.length > 0 ? `${current.name} would add` : `${current.name} would add nothing`}</h3>
          <ul className="mt-1 list-disc pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="mt-1 text-ink-soft">
            {current.changes.alreadyHere.toLocaleString('en')} of its records are here already. Nothing else here changes.
          </p>
          <div className="mt-3 flex gap-2">
            <button type="button" className="button button-primary" onClick={() => onConfirm(current)}>
              Import
            </button>
            <button type="button" className="button" onClick={onCancel}>
              Cancel
            </button>
          </div>
        </div>
      );
    }
    case 'done': {
      const lines = describeChanges(current.changes);
      return <p>{lines.length > 0 ? `Imported: ${lines.join('; ')}.` : 'Nothing was new, so nothing was changed.'}</p>;
    }
    case 'undone':
      return <p>The import was undone. Drafts and settings that you changed after it were left as they are.</p>;
    default:
      return current satisfies never;
  }
}

function Working({ on, share }: { on: string; share: number }) {
  return (
    <>
      <p>{on}</p>
      <progress className="mt-1 w-64 max-w-full accent-accent" aria-label={on} max={1} value={share} />
    </>
  );
}
