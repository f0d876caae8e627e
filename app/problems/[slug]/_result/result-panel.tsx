import type { ReactNode } from 'react';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { NamedValue, Verdict } from '@/worker/verdict';
import type { Judging } from '../_judge/judging';
import { CompileProblems } from './compile-problems';
import { describeTimeRatio } from './describe-measurements';
import { FailingTest } from './failing-test';
import { GrowthPicture } from './growth-picture';
import { RunReports } from './run-reports';
import { TestsStrip } from './tests-strip';

interface Props {
  judging: Judging;
  returnType: string;
  /** Shown under an accepted submission. */
  accepted: ReactNode;
  onGoTo(line: number, column: number): void;
  onKeep(input: NamedValue[]): void;
}

/** The verdict from the top down: what, where, why, and the details. */
export function ResultPanel({ judging, ...rest }: Props) {
  switch (judging.state) {
    case 'idle':
      return (
        <p className="text-ink-soft text-sm">Run tries the samples and your own tests. Submit adds the hidden tests and gives a verdict.</p>
      );
    case 'compiling':
    case 'running':
      return <Underway judging={judging} />;
    case 'done':
      return <Judged {...rest} verdict={judging.verdict} mode={judging.request.mode} />;
    default:
      return judging satisfies never;
  }
}

function Underway({ judging }: { judging: Extract<Judging, { state: 'compiling' | 'running' }> }) {
  const { progress } = judging;
  if (progress?.state !== 'running') {
    return (
      <p className="text-ink-soft text-sm">
        {progress?.state === 'explaining' ? 'A test failed. Looking for a smaller input that fails as well…' : 'Compiling…'}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-2 text-sm">
      <label className="text-ink-soft" htmlFor="tests-done">
        Test {Math.min(progress.done + 1, progress.total)} of {progress.total}
      </label>
      <progress id="tests-done" className="w-full max-w-sm accent-accent" value={progress.done} max={progress.total} />
    </div>
  );
}

type JudgedProps = Omit<Props, 'judging'> & { verdict: Verdict; mode: 'run' | 'submit' };

function Judged({ verdict, mode, returnType, accepted, onGoTo, onKeep }: JudgedProps) {
  const [report] = verdict.reports;
  const isAccepted = verdict.verdict === 'accepted';
  return (
    <div className="flex flex-col gap-4">
      <header className="flex flex-col gap-1.5">
        <h2 className="text-base">
          {mode === 'run' && isAccepted ? <span className="font-semibold">Run</span> : <VerdictMark verdict={verdict.verdict} />}
        </h2>
        <p className="whitespace-pre-wrap break-words text-sm">{verdict.message}</p>
        <TestsStrip
          passed={verdict.passed}
          total={verdict.total}
          hasFailed={mode === 'submit' && !isAccepted && verdict.reports.length > 0}
        />
      </header>
      {mode === 'submit' && isAccepted && accepted}
      <CompileProblems problems={verdict.compileProblems} onGoTo={onGoTo} />
      {verdict.stateLeftBehind && (
        <p className="rounded-md bg-amber-wash px-3 py-2 text-sm">
          Alone, this test passes. An earlier test left something behind: look for a variable outside the function, or one that is not
          reset.
        </p>
      )}
      {mode === 'run' ? (
        <RunReports reports={verdict.reports} returnType={returnType} onGoTo={onGoTo} />
      ) : (
        report && (
          <FailingTest
            key={report.number}
            report={report}
            original={verdict.original}
            returnType={returnType}
            onGoTo={onGoTo}
            onKeep={onKeep}
          />
        )
      )}
      {mode === 'run' && verdict.hiddenTests > 0 && !isAccepted && (
        <p className="text-ink-soft text-xs">{verdict.hiddenTests} hidden tests remain for Submit.</p>
      )}
      {verdict.growth && <GrowthPicture growth={verdict.growth} />}
      {verdict.timeRatio && <p className="text-ink-soft text-xs">{describeTimeRatio(verdict.timeRatio)}</p>}
    </div>
  );
}
