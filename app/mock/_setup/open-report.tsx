import { useState } from 'react';
import type { Round } from '@/app/_store/round';

const MAX_BYTES = 5_000_000;

interface Props {
  parse(text: string): { round: Round } | { refused: string };
  onOpen(round: Round): void;
}

/** Another person's report, as a file that they exported; it is read and not kept. */
export function OpenReport({ parse, onOpen }: Props) {
  const [refusal, setRefusal] = useState<string>();

  async function open(file: File | undefined) {
    if (!file) return;
    const result =
      file.size > MAX_BYTES ? { refused: 'This file is larger than any report. Nothing was opened.' } : parse(await file.text());
    setRefusal('refused' in result ? result.refused : undefined);
    if ('round' in result) onOpen(result.round);
  }

  return (
    <div className="mt-4 text-sm">
      <label className="button focus-within:outline-2">
        Open a report file
        <input
          type="file"
          accept=".json"
          className="sr-only"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = ''; // so that the same file can be opened again
          }}
        />
      </label>
      <p className="mt-1 text-ink-faint text-xs">A report that somebody exported as JSON. It is shown to you and not kept.</p>
      {refusal && (
        <p role="alert" className="mt-2 rounded-md bg-amber-wash p-3">
          {refusal}
        </p>
      )}
    </div>
  );
}
