import { stateOf } from '@/app/_lib/history';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import type { Histories } from '@/app/_store/histories';
import { StateGrid } from '../_pictures/state-grid';
import { measureNames, selectionHref } from '../_shown/selection';
import { difficulties, dueIn, historyOf, type TrackFigures } from './figures';
import { NumberLink } from './number-link';

const rows = ['unaided', 'solved', 'due', 'attempted', 'elsewhere', 'total'] as const;

interface Props {
  title: string;
  figures: TrackFigures;
  problems: ListedProblem[];
  histories: Histories;
  /** Slugs of the problems that are due for review; nothing until that is known. */
  due: ReadonlySet<string> | undefined;
}

/** One track: its problems by state, and every measure by difficulty. */
export function TrackCard({ title, figures: { track, all, byDifficulty }, problems, histories, due }: Props) {
  return (
    <section aria-label={title} className="break-inside-avoid rounded-md border border-line bg-surface p-4">
      <h3 className="font-semibold text-sm">{title}</h3>
      <div className="my-3">
        <StateGrid problems={problems.map((problem) => ({ title: problem.title, state: stateOf(historyOf(histories, problem)) }))} />
      </div>
      <table className="w-full text-right text-xs">
        <thead>
          <tr className="text-ink-faint">
            <td />
            {difficulties.map((difficulty) => (
              <th key={difficulty} scope="col" data-fact className="py-1 pl-2 font-normal">
                {difficulty}
              </th>
            ))}
            <th scope="col" className="py-1 pl-2 font-normal">
              all
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((measure) => measure !== 'elsewhere' || all.elsewhere > 0)
            .map((measure) => (
              <tr key={measure} className="border-line border-t">
                <th scope="row" className="py-1 text-left font-normal">
                  {measureNames[measure]}
                </th>
                {difficulties.map((difficulty) => (
                  <td key={difficulty} data-fact className="pl-2">
                    <NumberLink
                      value={measure === 'due' ? dueIn(problems, due, difficulty) : byDifficulty[difficulty][measure]}
                      href={selectionHref({ track, difficulty, measure })}
                    />
                  </td>
                ))}
                <td className="pl-2 font-medium">
                  <NumberLink value={measure === 'due' ? dueIn(problems, due) : all[measure]} href={selectionHref({ track, measure })} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
