import { CheckIcon, CrossIcon } from '@/app/_components/icons';
import type { Drawn } from '@/problems/spec/drawn-as';
import type { NamedValue, TestReport } from '@/worker/verdict';
import { Answers } from './answers';
import { NamedValues } from './named-values';
import { Plots } from './plots';
import { testKindNames, testStateNames } from './test-kind-names';
import { ThrownError } from './thrown-error';

interface Props {
  reports: TestReport[];
  returnType: string;
  drawn: Drawn;
  onGoTo(line: number, column: number): void;
}

/** Every test of a Run with what came of it; those that failed stand open. */
export function RunReports({ reports, returnType, drawn, onGoTo }: Props) {
  return (
    <ol className="flex flex-col gap-2">
      {reports.map((report) => (
        <li key={report.number} className="rounded-md border border-line">
          <details open={report.state !== 'passed'}>
            <summary className="flex cursor-pointer flex-wrap items-center gap-2 px-3 py-1.5 text-sm">
              <span className={`flex items-center gap-1.5 font-medium ${report.state === 'passed' ? 'text-green' : 'text-red'}`}>
                {report.state === 'passed' ? <CheckIcon /> : <CrossIcon />}
                {testStateNames[report.state]}
              </span>
              <span className="text-ink-soft text-xs">
                test {report.number}, {testKindNames[report.kind]}
              </span>
              <span className="min-w-0 truncate font-mono text-ink-soft text-xs" aria-hidden="true">
                {inOneLine(report.input)}
              </span>
            </summary>
            <div className="flex flex-col gap-3 border-line border-t px-3 py-2">
              <NamedValues values={report.input} drawn={drawn} />
              {report.error && <ThrownError error={report.error} onGoTo={onGoTo} />}
              <Answers report={report} returnType={returnType} drawn={drawn} />
              <Plots plots={report.plots} />
              {report.reason && <p className="text-sm">{report.reason}</p>}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}

function inOneLine(input: NamedValue[]): string {
  return input.map(({ name, text }) => `${name} = ${text.slice(0, 60)}`).join(', ');
}
