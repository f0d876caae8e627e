// A problem's code as a file outside the app: one line that says what came of it, then the code.
import { type Verdict, verdictNames } from '@/worker/verdict';

export interface Code {
  slug: string;
  attempt: number;
  source: string;
  /** When it was submitted, or saved as a draft. */
  at: number;
  /** Nothing when this very code was not submitted. */
  verdict?: Pick<Verdict, 'verdict' | 'passed' | 'total' | 'hiddenTests'>;
}

const SIGN = '// greenroom: ';

/** The text of the file `<slug>.ts`. */
export function codeText(code: Code): string {
  return `${SIGN}${describeCode(code)}\n${code.source}`;
}

/** The code of such a file; a file without the line is code from its first line on. */
export function codeIn(text: string): string {
  const code = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return code.startsWith(SIGN) ? code.slice(code.indexOf('\n') + 1 || code.length) : code;
}

function describeCode({ attempt, at, verdict }: Code): string {
  const day = new Date(at).toISOString().slice(0, 10);
  if (!verdict) return `draft of ${day}, attempt ${attempt}, not submitted`;
  return `${verdictNames[verdict.verdict]} on ${day}, attempt ${attempt}, ${describeTests(verdict)}`;
}

function describeTests({ verdict, passed, total, hiddenTests }: NonNullable<Code['verdict']>): string {
  if (verdict === 'accepted') return `all ${hiddenTests} hidden tests passed`;
  return `${passed} of ${total} tests passed`;
}
