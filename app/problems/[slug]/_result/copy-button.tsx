import { useState } from 'react';

/** Copies a text and says whether it could. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const [outcome, setOutcome] = useState<'Copied' | 'Not copied: the browser refused'>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('Copied');
    } catch {
      setOutcome('Not copied: the browser refused');
    }
  }
  return (
    <button type="button" className="underline underline-offset-2" onClick={copy} onBlur={() => setOutcome(undefined)}>
      <span aria-live="polite">{outcome ?? 'Copy'}</span>
      <span className="sr-only"> {name}</span>
    </button>
  );
}
