import { Instrumenter } from '@stryker-mutator/instrumenter';

/** A small change of a source that its tests ought to notice. */
export interface Mutant {
  /** The whole changed source. */
  source: string;
  line: number;
  /** `<text of the line> | <original> → <replacement>`: as good after lines above have moved. */
  name: string;
}

/** Every mutant that Stryker makes of a TypeScript source, but for changes to the text of errors. */
export async function mutantsOf(source: string): Promise<Mutant[]> {
  const instrumenter = new Instrumenter(silent);
  const ignorers = [
    { shouldIgnore: (path: unknown) => (isTextOfError(path as BabelPath) ? 'what an error says is not judged' : undefined) },
  ];
  const { mutants } = await instrumenter.instrument([{ name: 'solution.ts', mutate: true, content: source }], {
    plugins: null,
    excludedMutations: [],
    ignorers,
  });
  const lines = source.split('\n');
  const offsetOf = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line).reduce((offset, text) => offset + text.length + 1, 0) + column;
  const named = new Map<string, number>();
  return mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ location, replacement = '', mutatorName }) => {
      const [start, end] = [offsetOf(location.start), offsetOf(location.end)];
      const original = source.slice(start, end);
      const put = replacesExpression(mutatorName, replacement) ? `(${replacement})` : replacement;
      const name = `${(lines[location.start.line] ?? '').trim()} | ${oneLine(original)} → ${oneLine(replacement)}`;
      const count = (named.get(name) ?? 0) + 1;
      named.set(name, count);
      return {
        source: source.slice(0, start) + put + source.slice(end),
        line: location.start.line + 1,
        name: count === 1 ? name : `${name} #${count}`,
      };
    });
}

// In brackets a replacement keeps its meaning whatever stands around it; statements and keys may have none.
function replacesExpression(mutatorName: string, replacement: string): boolean {
  return mutatorName !== 'BlockStatement' && mutatorName !== 'StringLiteral' && !/^(case|default)\b|;$/.test(replacement);
}

interface BabelPath {
  isStringLiteral(): boolean;
  isTemplateLiteral(): boolean;
  findParent(test: (path: { isThrowStatement(): boolean }) => boolean): unknown;
}

function isTextOfError(path: BabelPath): boolean {
  return (path.isStringLiteral() || path.isTemplateLiteral()) && Boolean(path.findParent((parent) => parent.isThrowStatement()));
}

function oneLine(code: string): string {
  const text = code.replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

const nothing = () => undefined;
const no = () => false;
const silent = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
