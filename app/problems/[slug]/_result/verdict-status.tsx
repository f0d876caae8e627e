import { CheckIcon } from '@/app/_components/icons';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { Judging } from '../_judge/judging';

/** The judge's word, in one line that is always in view and is read out when it changes. */
export function VerdictStatus({ judging }: { judging: Judging }) {
  const verdict = judging.state === 'done' ? judging.verdict.verdict : undefined;
  return (
    <div
      role="status"
      aria-label="Verdict"
      data-state={judging.state}
      {...(verdict && { 'data-verdict': verdict })}
      className="flex min-w-0 items-center gap-3 text-sm"
    >
      <Words judging={judging} />
    </div>
  );
}

function Words({ judging }: { judging: Judging }) {
  switch (judging.state) {
    case 'idle':
      return judging.badTest ? (
        <span className="truncate">Your test {judging.badTest.index + 1} cannot be run; see Tests.</span>
      ) : (
        <span className="text-ink-faint max-sm:sr-only">Not judged yet</span>
      );
    case 'compiling':
      return <span className="text-ink-soft">Compiling…</span>;
    case 'running':
      return (
        <span className="text-ink-soft">
          {judging.progress?.state === 'explaining' ? 'Looking for a small example…' : 'Running the tests…'}
        </span>
      );
    case 'done': {
      const { request, verdict } = judging;
      const isRunPassed = request.mode === 'run' && verdict.verdict === 'accepted';
      return (
        <>
          {isRunPassed ? (
            <span className="inline-flex items-center gap-1.5 font-medium text-green">
              <CheckIcon />
              {verdict.passed} of {verdict.total} passed
            </span>
          ) : (
            <span className="whitespace-nowrap">
              <VerdictMark verdict={verdict.verdict} />
            </span>
          )}
          <span className="min-w-0 truncate text-ink-soft max-sm:sr-only" title={verdict.message}>
            {verdict.message}
          </span>
        </>
      );
    }
    default:
      return judging satisfies never;
  }
}
