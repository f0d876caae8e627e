import { median } from './median';
import type { CheckReport, Failure } from './report';

const HEADER = ['problem', 'tests', 'rejected caught', 'mutants killed', 'equivalent', 'slowest ÷ limit', 'shown size'];

/** The table, a row a problem; then every failure, as `file:line: what to do`. */
export function printReports(reports: CheckReport[]): string {
  const rows = reports.map(rowOf);
  const widths = HEADER.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] as string).length)));
  const lines = [HEADER, ...rows].map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] as number, column > 0))
      .join('  ')
      .trimEnd(),
  );
  const failures = reports.flatMap((report) => report.failures.map((failure) => `  ${failureText(failure)}`));
  return [...lines, '', ...(failures.length > 0 ? ['What to fix:', ...failures, ''] : []), ...shownSizes(reports)].join('\n');
}

export function failureText({ file, line, message }: Failure): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

function rowOf({ slug, failures, hiddenTests, rejected, mutants, slowestOverLimit, shownSizes }: CheckReport): string[] {
  const wasJudged = hiddenTests > 0;
  const share = (part: number, whole: number) => (wasJudged ? `${part}/${whole}` : '-');
  return [
    `${failures.length === 0 ? '✓' : '✗'} ${slug}`,
    wasJudged ? String(hiddenTests) : '-',
    share(rejected.caught, rejected.total),
    share(mutants.killed, mutants.total),
    wasJudged ? String(mutants.equivalent) : '-',
    slowestOverLimit === undefined ? '-' : `≥ ${slowestOverLimit}`,
    shownSizes.length === 0 ? '-' : String(median(shownSizes)),
  ];
}

function shownSizes(reports: CheckReport[]): string[] {
  const sizes = reports.flatMap((report) => report.shownSizes);
  if (sizes.length === 0) return [];
  return [
    `Failing inputs shown for ${sizes.length} wrong answers: median size ${median(sizes)} (target: at most 6), largest ${Math.max(...sizes)}.`,
  ];
}

function pad(text: string, width: number, toTheRight: boolean): string {
  return toTheRight ? text.padStart(width) : text.padEnd(width);
}
