import { problemStates } from '@/app/_lib/history';
import { StateMark } from '../_pictures/state-mark';
import { measureNames, selectionHref } from '../_shown/selection';
import type { Measure, Tally } from './figures';
import { NumberLink } from './number-link';
import { stateNames } from './texts';

const meanings: Record<Exclude<Measure, 'total'> | 'due', string> = {
  unaided: 'accepted before you opened a hint or the editorial',
  solved: 'accepted, with help or without',
  due: 'solved, and spaced repetition brings it back by today',
  attempted: 'submitted at least once, accepted or not',
  elsewhere: 'on another site, as you say below, and not here',
};

/** The numbers over all problems, with what each means, and the signs of the pictures. */
export function Headline({ tally, due }: { tally: Tally; due: number | undefined }) {
  const always = ['unaided', 'solved', 'due', 'attempted'] as const;
  const shown = tally.elsewhere > 0 ? [...always, 'elsewhere' as const] : always;
  return (
    <>
      <dl className="grid gap-4 sm:auto-cols-fr sm:grid-flow-col">
        {shown.map((measure) => (
          <div key={measure}>
            <dt className="font-semibold text-sm">{measureNames[measure]}</dt>
            <dd>
              <span className="font-semibold text-xl">
                <NumberLink value={measure === 'due' ? due : tally[measure]} href={selectionHref({ measure })} />
              </span>
              <span className="text-ink-soft text-sm"> of {measure === 'due' ? tally.solved : tally.total}</span>
              <span className="block text-ink-soft text-xs">{meanings[measure]}</span>
            </dd>
          </div>
        ))}
      </dl>
      <ul aria-label="Signs" className="mt-6 flex flex-wrap gap-x-5 gap-y-1 text-ink-soft text-xs">
        {problemStates.map((state) => (
          <li key={state} className="flex items-center gap-1.5">
            <StateMark state={state} />
            {stateNames[state]}
          </li>
        ))}
      </ul>
    </>
  );
}
