import type { VimAdapterInstance } from 'monaco-vim';
import { useEffect, useRef, useState } from 'react';
import type { MonacoInstance } from './load-monaco';

interface Props {
  editor: MonacoInstance;
  onRun(): void;
  onSubmit(): void;
}

/** Vim's keys on the editor, with the line that shows mode and command. `:w` runs, `:wq` submits. */
export function VimMode({ editor, onRun, onSubmit }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const latest = useRef({ onRun, onSubmit });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    latest.current = { onRun, onSubmit };
  });
  useEffect(() => {
    let adapter: VimAdapterInstance | undefined;
    let left = false;
    import('monaco-vim').then(
      ({ initVimMode, VimMode: adapterClass }) => {
        if (left) return;
        adapter = initVimMode(editor as never, line.current);
        // Ex commands are the library's, not this editor's: the newest editor's are the ones that act.
        const { Vim } = adapterClass as unknown as { Vim: { defineEx(name: string, prefix: string, run: () => void): void } };
        Vim.defineEx('write', 'w', () => latest.current.onRun());
        Vim.defineEx('wq', 'wq', () => latest.current.onSubmit());
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      adapter?.dispose();
    };
  }, [editor]);
  return (
    <div className="border-t border-line bg-surface px-3 py-1 font-mono text-xs text-ink-soft">
      {failed ? 'Vim keys could not be loaded; the usual keys work.' : <div ref={line} data-vim-line="" />}
    </div>
  );
}
