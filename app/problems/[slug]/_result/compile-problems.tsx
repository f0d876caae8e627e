import type { CompileProblem } from '@/worker/verdict';

interface Props {
  problems: CompileProblem[];
  onGoTo(line: number, column: number): void;
}

/** What did not compile; the same places are marked in the editor. */
export function CompileProblems({ problems, onGoTo }: Props) {
  return (
    <ol className="flex flex-col gap-1 text-sm">
      {problems.map(({ message, place }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: problems are a fixed list
        <li key={i} className="flex flex-wrap gap-x-2">
          {place && (
            <button type="button" className="text-accent underline underline-offset-2" onClick={() => onGoTo(place.line, place.column)}>
              Line {place.line}, column {place.column}
            </button>
          )}
          <span>{message}</span>
        </li>
      ))}
    </ol>
  );
}
