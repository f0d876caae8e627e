// From the person's source to a script that the sandbox evaluates, or to compile problems with line and column.
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { TransformFailure, TransformOptions, TransformResult } from 'esbuild-wasm';
import type { CompileProblem } from '../verdict';
import { detachModule, type RefusedImport } from './detach-module';

/** The one call that is needed of esbuild; native in Node, WebAssembly in a browser. */
export type Transform = (source: string, options: TransformOptions) => Promise<Pick<TransformResult, 'code' | 'map'>>;

/** Thrown by a Transform for a source that ends the compiler itself, which is the source's fault. */
export class CompilerGaveUp extends Error {
  override name = 'CompilerGaveUp';
}

export interface Compiled {
  code: string;
  /** Names declared at the top level, for a hint at a misnamed entry. */
  declared: string[];
  /** A place of the evaluated script in the person's source, both counted from 1. */
  placeOf(line: number, column: number): { line: number; column: number } | undefined;
}

export type CompileResult = { ok: true; compiled: Compiled } | { ok: false; problems: CompileProblem[] };

/** How the script calls itself in stack traces; frames without it are not the person's. */
export const SCRIPT_NAME = 'greenroom-solution.js';

const MAX_SOURCE_CHARACTERS = 500_000;
// 20,000 nested parentheses end the WebAssembly instance of esbuild for good
const MAX_NESTING = 2000;

export async function compile(source: string, entryNames: string[], transform: Transform): Promise<CompileResult> {
  const refusal = refusalOf(source);
  if (refusal) return { ok: false, problems: [{ message: refusal }] };
  const transformed = await transformOrProblems(source, transform);
  if (Array.isArray(transformed)) return { ok: false, problems: transformed };
  const map = new TraceMap(transformed.map);
  const placeOf = (line: number, column: number) => {
    const { line: originalLine, column: originalColumn } = originalPositionFor(map, { line, column: column - 1 });
    return originalLine === null ? undefined : { line: originalLine, column: originalColumn + 1 };
  };
  const { code, declared, refused } = detachModule(transformed.code);
  if (refused.length > 0) return { ok: false, problems: refused.map((found) => refusedImport(found, placeOf)) };
  const compiled = { code: wrapSource(code, entryNames), declared, placeOf: (line: number, column: number) => placeOf(line - 1, column) };
  return { ok: true, compiled };
}

const OPTIONS: TransformOptions = {
  loader: 'ts',
  target: 'es2022',
  sourcemap: 'external',
  sourcefile: 'solution.ts',
  sourcesContent: false,
  logLevel: 'silent',
  tsconfigRaw: { compilerOptions: { target: 'ES2022', verbatimModuleSyntax: true } },
};

async function transformOrProblems(
  source: string,
  transform: Transform,
): Promise<Pick<TransformResult, 'code' | 'map'> | CompileProblem[]> {
  try {
    return await transform(source, OPTIONS);
  } catch (error) {
    if (error instanceof CompilerGaveUp)
      return [{ message: `The compiler gave up on this code (${error.message}). Nest it less deep, or write it shorter.` }];
    if (!isTransformFailure(error)) throw error;
    const problems = error.errors.map(({ text, location }) => problemAt(text, location));
    const [first] = problems;
    const isJsx = first !== undefined && (await succeeds(() => transform(source, { ...OPTIONS, loader: 'tsx' })));
    return isJsx ? [{ ...first, message: 'JSX cannot be used here: a solution is plain TypeScript.' }] : problems;
  }
}

async function succeeds(act: () => Promise<unknown>): Promise<boolean> {
  return act().then(
    () => true,
    () => false,
  );
}

/**
 * The script's value is an async function that runs the person's code and gives back what may be the entry. The code
 * starts on the second line; its own scope lets it declare any name, `module` and `exports` too.
 */
function wrapSource(code: string, entryNames: string[]): string {
  const orUndefined = (name: string) => `typeof ${name} === 'undefined' ? undefined : ${name}`;
  const taken = [
    `entries: [${entryNames.map(orUndefined).join(', ')}]`,
    ...['Solution', 'Codec'].map((name) => `${name}: ${orUndefined(name)}`),
  ];
  const before = `(() => { const $gr = { default: undefined }, module = { exports: {} }; const exports = module.exports; return async function () {`;
  const after = `\nreturn { ${taken.join(', ')}, default: $gr.default, exports: module.exports }; }.bind(globalThis) })()`;
  return `${before}\n${code}${after}\n//# sourceURL=${SCRIPT_NAME}`;
}

function refusalOf(source: string): string | undefined {
  if (source.trim() === '') return 'There is no code yet. Write the function, or reset the editor to the starter code.';
  if (source.length > MAX_SOURCE_CHARACTERS) {
    return `The code is ${source.length.toLocaleString('en')} characters long; ${MAX_SOURCE_CHARACTERS.toLocaleString('en')} are the most that is judged.`;
  }
  if (source.includes('\0')) return 'The code holds NUL characters, so this is not a text file. Open a .ts or .js file.';
  return nesting(source) > MAX_NESTING ? `The code nests brackets more than ${MAX_NESTING} deep. Write it flatter.` : undefined;
}

function nesting(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < source.length; i++) {
    const character = source[i] as string;
    if ('([{'.includes(character)) deepest = Math.max(deepest, ++depth);
    else if (')]}'.includes(character)) depth -= 1;
  }
  return deepest;
}

export function isTransformFailure(error: unknown): error is TransformFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors) && error.errors.length > 0;
}

function problemAt(text: string, location: TransformFailure['errors'][number]['location']): CompileProblem {
  if (!location) return { message: text };
  const place = { line: location.line, column: location.column + 1 };
  return { message: text, place, endColumn: place.column + Math.max(1, location.length) };
}

function refusedImport({ what, line, column }: RefusedImport, placeOf: Compiled['placeOf']): CompileProblem {
  const message = `${what} cannot be used here: a solution is one file. Paste the code in, or use the built-in globals.`;
  const place = placeOf(line, column);
  return place ? { message, place } : { message };
}
