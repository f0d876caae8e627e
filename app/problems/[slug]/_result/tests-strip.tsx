import type { TestReport, Verdict } from '@/worker/verdict';

type State = 'passed' | 'failed' | 'not-run';

/** One small square a test: filled for passed, a ring for failed, faint for not reached. */
export function TestsStrip({ states }: { states: State[] }) {
  if (states.length === 0) return null;
  const passed = states.filter((state) => state === 'passed').length;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-ink-soft text-xs">
        {passed} of {states.length} {states.length === 1 ? 'test' : 'tests'} passed
      </span>
      <span className="flex flex-wrap gap-0.5" aria-hidden="true">
        {states.map((state, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a test is its place
          <span key={i} className={`size-2 rounded-[2px] ${looks[state]}`} />
        ))}
      </span>
    </div>
  );
}

const looks: Record<State, string> = {
  passed: 'bg-green',
  failed: 'border-2 border-red',
  'not-run': 'border border-line-strong opacity-50',
};

/** What is known of each test in the order of the run: a Run tries all of them, a submission ends at the first failure. */
export function testStates({ reports, passed, total, verdict }: Verdict, mode: 'run' | 'submit'): State[] {
  if (reports.length === 0 && verdict !== 'accepted') return [];
  if (mode === 'run') return reports.map(({ state }) => stateOf(state));
  return Array.from({ length: total }, (_, i) => (i < passed ? 'passed' : i === passed ? 'failed' : 'not-run'));
}

function stateOf(state: TestReport['state']): State {
  return state === 'passed' || state === 'not-run' ? state : 'failed';
}
