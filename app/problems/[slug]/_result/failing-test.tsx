import { useState } from 'react';
import type { Drawn } from '@/problems/spec/drawn-as';
import type { NamedValue, TestReport } from '@/worker/verdict';
import { Answers } from './answers';
import { NamedValues } from './named-values';
import { Plots } from './plots';
import { testKindNames } from './test-kind-names';
import { ThrownError } from './thrown-error';

interface Props {
  report: TestReport;
  /** The test as it was met, where `report` is a smaller one. */
  original: TestReport | undefined;
  /** The verdict's; a reason that it gives already is not said twice. */
  message: string;
  returnType: string;
  drawn: Drawn;
  onGoTo(line: number, column: number): void;
  onKeep(input: NamedValue[]): void;
}

/** The test that decided the verdict, the smallest input first. */
export function FailingTest({ report, original, message, returnType, drawn, onGoTo, onKeep }: Props) {
  const [showsOriginal, setShowsOriginal] = useState(false);
  const shown = showsOriginal && original ? original : report;
  return (
    <section className="flex flex-col gap-3" aria-label="Failing test">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-semibold text-sm">
          {original ? (showsOriginal ? 'The original input' : 'A smallest input that fails') : 'Input'}
        </h3>
        <span className="text-ink-soft text-xs">
          test {report.number}, {testKindNames[report.kind]}
        </span>
        {original && (
          <button
            type="button"
            className="text-accent text-xs underline underline-offset-2"
            onClick={() => setShowsOriginal(!showsOriginal)}
          >
            {showsOriginal ? 'Show the smaller one' : 'Show the original'}
          </button>
        )}
      </div>
      <NamedValues key={showsOriginal ? 'original' : 'smallest'} values={shown.input} drawn={drawn} />
      {shown.error && <ThrownError error={shown.error} onGoTo={onGoTo} />}
      <Answers report={shown} returnType={returnType} drawn={drawn} />
      <Plots plots={shown.plots} />
      {shown.reason && !message.includes(shown.reason) && <p className="text-sm">{shown.reason}</p>}
      {report.kind !== 'sample' && report.kind !== 'custom' && (
        <button type="button" className="button self-start" onClick={() => onKeep(shown.input)}>
          Add to your tests
        </button>
      )}
    </section>
  );
}
