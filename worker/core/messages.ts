// Data to sentences: the one place where the judge finds its words.
import type { Entry } from '@/problems/spec/entry';
import { formatValue } from '@/problems/spec/format-value';
import type { Growth, TestReport, Verdict, VerdictSlug } from '../verdict';

export function acceptedMessage(total: number): string {
  return `All ${total} tests passed.`;
}

export function samplesPassedMessage(total: number, hidden: number): string {
  return `${total === 1 ? 'The test' : `All ${total} tests`} passed. ${hidden} hidden ${hidden === 1 ? 'test remains' : 'tests remain'}: press Submit to meet them.`;
}

export function failureMessage(report: TestReport, total: number): string {
  const where = `Test ${report.number} of ${total}`;
  switch (report.state) {
    case 'wrong-answer':
      return `${where}: ${report.reason ?? 'the answer is not the expected one.'}`;
    case 'time-limit-exceeded':
      return `${where} was stopped: your code took far longer than the reference does on this machine, twice.`;
    case 'memory-limit-exceeded':
      return `${where} needed more memory than a test may use.`;
    case 'output-limit-exceeded':
      return `${where} returned far more than a right answer holds.`;
    case 'run-time-error':
      return `${where} ended${lineOf(report)} with ${report.error ? errorSentence(report.error) : 'an error.'}`;
    case 'passed':
    case 'not-run':
      return where;
    default:
      return report.state satisfies never;
  }
}

function lineOf({ error }: TestReport): string {
  const place = error?.frames[0]?.place;
  return place ? ` in line ${place.line}` : '';
}

export function errorSentence({ name, message }: { name: string; message: string }): string {
  if (name === 'RangeError' && /call stack/i.test(message)) return 'RangeError: the calls went too deep (does the recursion end?).';
  return `${name}${message === '' ? '' : `: ${message}`}`;
}

/** What the tests call by name. */
export function namesOf(entry: Entry): string[] {
  return entry.kind === 'function' && entry.inverse ? [entry.name, entry.inverse.name] : [entry.name];
}

export function missingEntryMessage(entry: Entry, declared: string[]): string {
  const missing = namesOf(entry).find((name) => !declared.includes(name));
  if (!missing) return `What your code declares as ${namesOf(entry).join(' and ')} is no ${entry.kind}, and the tests call it as one.`;
  const others = declared.filter((name) => !namesOf(entry).includes(name));
  const similar = others.find((name) => name.toLowerCase() === missing.toLowerCase()) ?? (others.length === 1 ? others[0] : undefined);
  const what = `a ${entry.kind} named ${missing}`;
  return `Your code defines no ${missing}: the tests call ${what}.${similar ? ` Is it what you called ${similar}?` : ''}`;
}

/** A hint where the declared parameters are not those of the signature; it explains most of what goes wrong then. */
export function arityHint(entry: Entry, declared: number | undefined): string {
  if (entry.kind === 'class' || declared === undefined || declared === entry.parameters.length) return '';
  const names = entry.parameters.map(([name]) => name).join(', ');
  return ` ${entry.name} is called with ${entry.parameters.length} ${plural(entry.parameters.length, 'argument')} (${names}), but yours declares ${declared}.`;
}

const WORTH_SAYING = 1.25;

export function growthHint(growth: Growth | undefined): string {
  if (!growth || growth.exponent < WORTH_SAYING) return ''; // nearly linear growth explains no time-out
  return ` Measured here, its time grows about as n^${growth.exponent.toFixed(1)}; the target is ${growth.target}.`;
}

export function stateHint(): string {
  return ' Alone, this test passes: something that an earlier test left behind, such as a global variable, is the cause.';
}

export function judgeErrorMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : formatValue(error, 200);
  return `Greenroom failed here, not your code (${text}). Your code is kept. Submit again; if it happens again, reload the page.`;
}

/** The verdict of a submission that could not be judged, through no fault of the person. */
export function judgeError(error: unknown): Verdict {
  return bareVerdict('judge-error', judgeErrorMessage(error));
}

export function bareVerdict(verdict: VerdictSlug, message: string, problemHash = ''): Verdict {
  return {
    verdict,
    message,
    passed: 0,
    total: 0,
    hiddenTests: 0,
    compileProblems: [],
    reports: [],
    stateLeftBehind: false,
    console: [],
    consoleCut: false,
    problemHash,
  };
}

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
