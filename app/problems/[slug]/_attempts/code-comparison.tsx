import { useEffect, useRef } from 'react';
import { type Monaco, PLAIN_TYPESCRIPT } from '../_editor/load-monaco';
import { useDarkPage } from '../_editor/use-dark-page';
import { useMonaco } from '../_editor/use-monaco';

interface Props {
  before: string;
  now: string;
}

/** Two texts side by side with their differences; as plain texts where Monaco does not load. */
export function CodeComparison({ before, now }: Props) {
  const { loaded } = useMonaco(true);
  switch (loaded.state) {
    case 'loading':
      return <p className="p-3 text-ink-soft">Loading the comparison…</p>;
    case 'ready':
      return <MonacoComparison monaco={loaded.monaco} before={before} now={now} />;
    case 'failed':
      return (
        <div className="grid size-full grid-cols-2 divide-x divide-line overflow-auto font-mono text-xs">
          <pre className="p-3">{before}</pre>
          <pre className="p-3">{now}</pre>
        </div>
      );
    default:
      return loaded satisfies never;
  }
}

function MonacoComparison({ monaco, before, now }: Props & { monaco: Monaco }) {
  const host = useRef<HTMLDivElement>(null);
  const isDark = useDarkPage();
  useEffect(() => {
    if (!host.current) return;
    const original = monaco.editor.createModel(before, PLAIN_TYPESCRIPT);
    const modified = monaco.editor.createModel(now, PLAIN_TYPESCRIPT);
    const editor = monaco.editor.createDiffEditor(host.current, {
      readOnly: true,
      automaticLayout: true,
      scrollBeyondLastLine: false,
      originalAriaLabel: 'The earlier code',
      modifiedAriaLabel: 'The editor now',
    });
    editor.setModel({ original, modified });
    return () => {
      editor.dispose(); // before its models: it does not survive losing them
      original.dispose();
      modified.dispose();
    };
  }, [monaco, before, now]);
  useEffect(() => monaco.editor.setTheme(isDark ? 'vs-dark' : 'vs'), [monaco, isDark]);
  return <div ref={host} className="size-full" />;
}
