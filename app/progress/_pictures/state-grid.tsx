import { type ProblemState, problemStates } from '@/app/_lib/history';
import { Picture } from '@/app/_structures/picture';
import { stateNames } from '../_figures/texts';
import { MARK, StateSquare } from './state-mark';

const STEP = MARK + 3;
const COLUMNS = 20;

/** Problems as squares by state, in their order, a row for every twenty. */
export function StateGrid({ problems }: { problems: { title: string; state: ProblemState }[] }) {
  const columns = Math.min(COLUMNS, problems.length);
  return (
    <Picture width={columns * STEP} height={Math.ceil(problems.length / COLUMNS) * STEP} label={describeStates(problems)}>
      {problems.map(({ title, state }, i) => (
        <g key={title}>
          <title>{`${title}: ${stateNames[state]}`}</title>
          <StateSquare state={state} x={(i % COLUMNS) * STEP} y={Math.floor(i / COLUMNS) * STEP} />
        </g>
      ))}
    </Picture>
  );
}

function describeStates(problems: { state: ProblemState }[]): string {
  const parts = problemStates.map((wanted) => `${problems.filter(({ state }) => state === wanted).length} ${stateNames[wanted]}`);
  return `${problems.length} problems: ${parts.join(', ')}.`;
}
