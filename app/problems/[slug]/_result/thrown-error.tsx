import type { ThrownError as Thrown } from '@/worker/verdict';

interface Props {
  error: Thrown;
  onGoTo(line: number, column: number): void;
}

/** What the code threw, with its own frames; each leads to its line. */
export function ThrownError({ error, onGoTo }: Props) {
  return (
    <section className="rounded-md border border-line bg-surface px-3 py-2 font-mono text-xs">
      <p className="whitespace-pre-wrap break-words font-semibold">
        {error.name}
        {error.message && `: ${error.message}`}
      </p>
      {error.frames.length > 0 && (
        <ol className="mt-1 flex flex-col items-start">
          {error.frames.map(({ functionName, place: { line, column } }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: frames of a recursion are equal
            <li key={i}>
              <button type="button" className="text-accent underline underline-offset-2" onClick={() => onGoTo(line, column)}>
                {functionName ? `${functionName}, line ${line}` : `line ${line}`}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
