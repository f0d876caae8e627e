import * as acorn from 'acorn';

type Method = (...values: unknown[]) => unknown;

/** The methods of acorn through which every nesting of statements, expressions and patterns leads. */
const NESTING = ['parseStatement', 'parseMaybeAssign', 'parseExprOp', 'parseMaybeUnary', 'parseExprAtom', 'parseBindingAtom'] as const;
/** Some 200 brackets or 600 operators; less than half of what a thread's stack holds, in every form that was measured. */
const MAX_DEPTH = 600;

/**
 * Acorn with a bound on its recursion: V8 ends the whole process, and throws nothing, when the stack overflows just where it
 * compiles a regular expression, as acorn's are now and then.
 * @throws SyntaxError for code that nests deeper, too
 */
export const ShallowParser = acorn.Parser.extend(bounded as unknown as (Base: typeof acorn.Parser) => typeof acorn.Parser);

function bounded(Base: new (...values: unknown[]) => Record<string, unknown>) {
  const Bounded = class extends Base {
    depth = 0;
  };
  for (const name of NESTING) {
    const parse = Base.prototype[name] as Method;
    const parseBounded: Method = function (this: { depth: number }, ...values) {
      if (this.depth >= MAX_DEPTH) throw new SyntaxError('nested too deep');
      this.depth += 1;
      const parsed = parse.apply(this, values);
      this.depth -= 1;
      return parsed;
    };
    Object.defineProperty(Bounded.prototype, name, { value: parseBounded });
  }
  return Bounded;
}
