import type { ConsoleLine } from '@/worker/verdict';

const colours: Record<ConsoleLine['level'], string> = {
  log: 'text-ink',
  info: 'text-ink',
  debug: 'text-ink-soft',
  warn: 'text-amber',
  error: 'text-red',
};

interface Props {
  lines: ConsoleLine[];
  isCut: boolean;
}

/** What the code printed, in its order. */
export function ConsoleOutput({ lines, isCut }: Props) {
  if (lines.length === 0)
    return <p className="text-ink-soft text-sm">What your code prints with console.log appears here after Run or Submit.</p>;
  return (
    <>
      <ol className="font-mono text-xs">
        {lines.map(({ level, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are a fixed list and may be equal
          <li key={i} className={`flex gap-2 border-line border-b py-0.5 ${colours[level]}`}>
            {level !== 'log' && <span className="shrink-0 text-ink-faint">{level}</span>}
            <span className="min-w-0 whitespace-pre-wrap break-words">{text}</span>
          </li>
        ))}
      </ol>
      {isCut && <p className="mt-2 text-ink-soft text-xs">There was more; the rest of the output is cut.</p>}
    </>
  );
}
