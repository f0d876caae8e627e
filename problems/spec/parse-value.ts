import * as acorn from 'acorn';

const COMMENTS = /\/\/.*$|\/\*[\s\S]*?\*\//gm;

/** A text that is no literal value; the message says what and where. */
export class ValueSyntaxError extends Error {
  override name = 'ValueSyntaxError';
}

/**
 * Reads a value as a person types it: JSON, or a TypeScript literal with NaN, Infinity, undefined, 12n,
 * new Map([...]), new Set([...]). Nothing is evaluated.
 * @throws ValueSyntaxError
 */
export function parseValue(text: string): unknown {
  if (text.trim() === '') throw new ValueSyntaxError('nothing is written here; write a value such as [1, 2, 3]');
  try {
    const value: unknown = JSON.parse(text);
    if (!text.includes('__proto__')) return value;
  } catch {
    // not JSON; it may still be a literal
  }
  return literal(parseExpression(text));
}

function parseExpression(text: string): acorn.Expression {
  try {
    const expression = acorn.parseExpressionAt(text, 0, { ecmaVersion: 2022, locations: true });
    const rest = text.slice(expression.end).replace(COMMENTS, '').trim();
    if (rest !== '') throw new ValueSyntaxError(`after the value there is more: ${shorten(rest)}`);
    return expression;
  } catch (error) {
    if (error instanceof ValueSyntaxError) throw error;
    if (error instanceof RangeError) throw new ValueSyntaxError('the value is nested too deeply');
    throw new ValueSyntaxError(`not a value: ${(error as Error).message}`);
  }
}

function literal(node: acorn.Expression | acorn.SpreadElement): unknown {
  switch (node.type) {
    case 'Literal':
      if ('regex' in node && node.regex) break;
      return node.value;
    case 'TemplateLiteral':
      if (node.expressions.length > 0) break;
      return node.quasis[0]?.value.cooked;
    case 'Identifier':
      if (node.name === 'NaN') return Number.NaN;
      if (node.name === 'Infinity') return Number.POSITIVE_INFINITY;
      if (node.name === 'undefined') return undefined;
      break;
    case 'UnaryExpression': {
      const value = literal(node.argument);
      if (node.operator === '-' && (typeof value === 'number' || typeof value === 'bigint')) return -value;
      if (node.operator === '+' && typeof value === 'number') return value;
      break;
    }
    case 'ArrayExpression':
      return node.elements.map((element) => (element === null ? undefined : literal(element)));
    case 'ObjectExpression':
      return Object.fromEntries(node.properties.map((property) => field(property)));
    case 'NewExpression':
      return collection(node);
  }
  throw new ValueSyntaxError(`only values may stand here, which "${node.type}" at ${place(node)} is not; write text in "quotes"`);
}

function field(property: acorn.Property | acorn.SpreadElement): [string, unknown] {
  if (property.type === 'Property' && property.kind === 'init' && !property.computed && !property.method && !property.shorthand) {
    const name =
      property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : undefined;
    if (name !== undefined) return [name, literal(property.value)];
  }
  throw new ValueSyntaxError(`an object here has only name: value pairs, unlike at ${place(property)}`);
}

function collection(node: acorn.NewExpression): unknown {
  const items = node.arguments[0] === undefined ? [] : literal(node.arguments[0]);
  if (node.callee.type === 'Identifier' && Array.isArray(items)) {
    if (node.callee.name === 'Set') return new Set(items);
    if (node.callee.name === 'Map' && items.every((item) => Array.isArray(item) && item.length === 2)) return new Map(items);
  }
  throw new ValueSyntaxError(`only new Map([[key, value], …]) and new Set([…]) can be built here, unlike at ${place(node)}`);
}

function place(node: acorn.Node): string {
  return `line ${node.loc?.start.line ?? 1}, column ${(node.loc?.start.column ?? 0) + 1}`;
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
