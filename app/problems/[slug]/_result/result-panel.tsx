import type { ReactNode } from 'react';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { Drawn } from '@/problems/spec/drawn-as';
import type { NamedValue, Verdict } from '@/worker/verdict';
import type { Judging } from '../_judge/judging';
import { CompileProblems } from './compile-problems';
import { describeTimeRatio } from './describe-measurements';
import { FailingTest } from './failing-test';
import { GrowthPicture } from './growth-picture';
import { RunReports } from './run-reports';
import { TestsStrip, testStates } from './tests-strip';

interface Props {
  judging: Judging;
  returnType: string;
  drawn: Drawn;
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

function Judged({ verdict, mode, returnType, drawn, accepted, onGoTo, onKeep }: JudgedProps) {
  const [report] = verdict.reports;
  const isAccepted = verdict.verdict === 'accepted';
  return (
    <div className="flex flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h2 className="text-base">
          {mode === 'run' && isAccepted ? <span className="font-medium">Run</span> : <VerdictMark verdict={verdict.verdict} />}
        </h2>
        {verdict.compileProblems.length === 0 && <p className="whitespace-pre-wrap break-words text-sm">{verdict.message}</p>}
      </header>
      {mode === 'submit' && isAccepted && accepted}
      {verdict.compileProblems.length > 0 && <CompileProblems problems={verdict.compileProblems} onGoTo={onGoTo} />}
      {mode === 'run' && verdict.reports.length > 0 && (
        <RunReports reports={verdict.reports} returnType={returnType} drawn={drawn} onGoTo={onGoTo} />
      )}
      {mode === 'submit' && report && (
        <FailingTest
          key={report.number}
          report={report}
          original={verdict.original}
          message={verdict.message}
          returnType={returnType}
          drawn={drawn}
          onGoTo={onGoTo}
          onKeep={onKeep}
        />
      )}
      {verdict.growth && <GrowthPicture growth={verdict.growth} />}
      <TestsStrip states={testStates(verdict, mode)} />
      {mode === 'run' && verdict.hiddenTests > 0 && !isAccepted && (
        <p className="text-ink-soft text-xs">{verdict.hiddenTests} hidden tests remain for Submit.</p>
      )}
      {verdict.timeRatio && <p className="text-ink-soft text-xs">{describeTimeRatio(verdict.timeRatio)}</p>}
    </div>
  );
}
