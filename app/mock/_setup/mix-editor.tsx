import { Difficulty } from '@/problems/spec/problem';
import { tracks } from '@/problems/spec/tracks';
import { countOf, MAX_PROBLEMS, type Mix, type MixLine, type Source } from '../_plan/plan';

interface Props {
  mix: Mix;
  /** One line and one track only, as a day drill has. */
  isDrill: boolean;
  onChange(mix: Mix): void;
}

const COUNTS = Array.from({ length: MAX_PROBLEMS }, (_, i) => i + 1);

/** How many problems from where, line by line. */
export function MixEditor({ mix, isDrill, onChange }: Props) {
  const total = countOf(mix);
  function change(at: number, changed: Partial<MixLine>) {
    onChange(mix.map((line, i) => (i === at ? { ...line, ...changed } : line)));
  }
  return (
    <div className="flex flex-col gap-2">
      {mix.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only
        <fieldset key={i} aria-label={isDrill ? 'Problems' : `Line ${i + 1}`} className="flex min-w-0 flex-wrap items-center gap-2">
          <select
            aria-label="How many"
            className="field"
            value={line.count}
            onChange={(event) => change(i, { count: Number(event.target.value) })}
          >
            {COUNTS.slice(0, MAX_PROBLEMS - total + line.count).map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
          <select
            aria-label={isDrill ? 'Track' : 'From'}
            className="field min-w-0 max-sm:min-w-[70%] max-sm:flex-1"
            value={line.source}
            onChange={(event) => change(i, { source: event.target.value as Source })}
          >
            {!isDrill && <option value="dsa">DSA, any track</option>}
            {!isDrill && <option value="ml">ML, any topic</option>}
            {tracks.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
          <select
            aria-label="Difficulty"
            className="field"
            value={line.difficulty}
            onChange={(event) => change(i, { difficulty: event.target.value as MixLine['difficulty'] })}
          >
            <option value="any">any difficulty</option>
            {Difficulty.options.map((difficulty) => (
              <option key={difficulty}>{difficulty}</option>
            ))}
          </select>
          {!isDrill && mix.length > 1 && (
            <button type="button" className="button button-quiet" onClick={() => onChange(mix.filter((_, other) => other !== i))}>
              Remove
            </button>
          )}
        </fieldset>
      ))}
      {!isDrill && total < MAX_PROBLEMS && (
        <button
          type="button"
          className="button self-start"
          onClick={() => onChange([...mix, { count: 1, source: 'dsa', difficulty: 'any' }])}
        >
          Add a line
        </button>
      )}
    </div>
  );
}
