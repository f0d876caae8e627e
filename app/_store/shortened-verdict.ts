import type { TestReport, Verdict } from '@/worker/verdict';

/** Characters of JSON that a kept verdict may have beside its source. */
const MOST_CHARACTERS = 16 * 1024;
const MESSAGE = 2000;
/** Tried one after the other until the whole fits. */
const VALUE_CHARACTERS = [4000, 1000, 200, 40];
const CONSOLE_SHARE = 0.25;

/**
 * A verdict as the log keeps it: without pictures, with long values and console output cut. The problem and the code that
 * are kept beside it bring back the rest when it is run again.
 */
export function shortenedVerdict(verdict: Verdict): Verdict {
  const console = firstLines(verdict.console, MOST_CHARACTERS * CONSOLE_SHARE);
  for (const characters of VALUE_CHARACTERS) {
    const shorter: Verdict = {
      ...verdict,
      message: cut(verdict.message, MESSAGE),
      compileProblems: verdict.compileProblems.slice(0, 20).map((problem) => ({ ...problem, message: cut(problem.message, 200) })),
      reports: verdict.reports.slice(0, 20).map((report) => withShortValues(report, characters)),
      ...(verdict.original && { original: withShortValues(verdict.original, characters) }),
      console,
      consoleCut: verdict.consoleCut || console.length < verdict.console.length,
    };
    if (JSON.stringify(shorter).length <= MOST_CHARACTERS) return shorter;
  }
  const { original: _, ...rest } = verdict;
  return { ...rest, message: cut(verdict.message, MESSAGE), compileProblems: [], reports: [], console: [], consoleCut: true };
}

function withShortValues({ plots: _, ...report }: TestReport, characters: number): TestReport {
  return {
    ...report,
    input: report.input.map((value) => ({ ...value, text: cut(value.text, characters) })),
    ...(report.expected !== undefined && { expected: cut(report.expected, characters) }),
    ...(report.actual !== undefined && { actual: cut(report.actual, characters) }),
    ...(report.reason !== undefined && { reason: cut(report.reason, 400) }),
    ...(report.error && { error: { ...report.error, message: cut(report.error.message, 400) } }),
  };
}

function firstLines(lines: Verdict['console'], characters: number): Verdict['console'] {
  let left = characters;
  return lines.filter(({ text }) => {
    left -= text.length + 40;
    return left >= 0;
  });
}

function cut(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters)}…` : text;
}
