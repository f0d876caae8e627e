import type { TrailProblem } from '../_plan/trail';

interface Props {
  trail: readonly TrailProblem[];
  written: ReadonlySet<string>;
  value: string | undefined;
  onChange(slug: string): void;
}

/** Which algorithm of the trail is written now. */
export function TrailChoice({ trail, written, value, onChange }: Props) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">Algorithm</legend>
      <ol className="flex flex-col">
        {trail.map(({ slug, title }, i) => (
          <li key={slug}>
            <label className="flex items-baseline gap-2 py-1">
              <input type="radio" name="algorithm" className="accent-accent" checked={value === slug} onChange={() => onChange(slug)} />
              <span>
                {i + 1}. {title}
                {written.has(slug) && <span className="text-green"> · written in 15 minutes</span>}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
