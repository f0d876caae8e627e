import * as acorn from 'acorn';
import { ShallowParser } from './shallow-parser';

export interface RefusedImport {
  what: string;
  line: number;
  column: number;
}

export interface Detached {
  code: string;
  /** Names declared at the top level. */
  declared: string[];
  refused: RefusedImport[];
}

/** The object in whose scope detached code runs: `default` takes the default export. As long as `export default`. */
const DEFAULT_ASSIGNMENT = '$gr.default = ';

/**
 * Turns a module into code that may stand in a function with `$gr` and `exports` in scope. Export keywords become
 * blanks of the same length, so that every position stays where the source map expects it. Imports are reported.
 */
export function detachModule(code: string): Detached {
  const tokens: acorn.Token[] = [];
  const program = parse(code, tokens);
  const result: Detached = { code, declared: [], refused: dynamicImports(tokens) };
  const tail: string[] = [];
  for (const node of program?.body ?? []) {
    result.declared.push(...declaredBy(node));
    switch (node.type) {
      case 'ImportDeclaration':
        // `import { type A }` is left with empty braces: types only
        if (/^import\s*\{/.test(code.slice(node.start)) && node.specifiers.length === 0) blank(result, node.start, node.end);
        else result.refused.push({ what: `import from "${node.source.value}"`, ...startOf(node) });
        break;
      case 'ExportAllDeclaration':
        result.refused.push({ what: `export from "${node.source.value}"`, ...startOf(node) });
        break;
      case 'ExportNamedDeclaration':
        if (node.source) result.refused.push({ what: `export from "${node.source.value}"`, ...startOf(node) });
        else if (node.declaration) blank(result, node.start, node.declaration.start);
        else {
          blank(result, node.start, node.end);
          tail.push(...node.specifiers.map((specifier) => exportOf(specifier)));
        }
        break;
      case 'ExportDefaultDeclaration': {
        const name = nameOf(node.declaration);
        blank(result, node.start, node.declaration.start, name === undefined ? DEFAULT_ASSIGNMENT : '');
        if (name !== undefined) tail.push(`$gr.default = ${name};`);
        break;
      }
    }
  }
  if (tail.length > 0) result.code += `\n${tail.join(' ')}`;
  return result;
}

function parse(code: string, onToken: acorn.Token[]): acorn.Program | undefined {
  const options = { ecmaVersion: 'latest', allowAwaitOutsideFunction: true, locations: true } as const;
  for (const sourceType of ['module', 'script'] as const) {
    try {
      onToken.length = 0;
      return ShallowParser.parse(code, { ...options, sourceType, onToken });
    } catch {
      // code that is sloppy on purpose is no module; what neither form accepts fails where it is evaluated
    }
  }
  return undefined;
}

function blank(detached: Detached, start: number, end: number, replacement = ''): void {
  const { code } = detached;
  const blanks = code.slice(start + replacement.length, end).replace(/[^\r\n]/g, ' ');
  detached.code = code.slice(0, start) + replacement + blanks + code.slice(end);
}

function exportOf({ local, exported }: acorn.ExportSpecifier): string {
  const name = exported.type === 'Identifier' ? exported.name : String(exported.value);
  const value = local.type === 'Identifier' ? local.name : 'undefined';
  return name === 'default' ? `$gr.default = ${value};` : `exports[${JSON.stringify(name)}] = ${value};`;
}

function dynamicImports(tokens: acorn.Token[]): RefusedImport[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1]?.type;
    if (token.type !== acorn.tokTypes._import || (next !== acorn.tokTypes.parenL && next !== acorn.tokTypes.dot)) return [];
    return [{ what: next === acorn.tokTypes.dot ? 'import.meta' : 'import()', ...startOf(token) }];
  });
}

function startOf(node: acorn.Node | acorn.Token): { line: number; column: number } {
  return { line: node.loc?.start.line ?? 1, column: (node.loc?.start.column ?? 0) + 1 };
}

function declaredBy(node: acorn.Statement | acorn.ModuleDeclaration): string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id ? [node.id.name] : [];
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    case 'ExportNamedDeclaration':
      return node.declaration ? declaredBy(node.declaration) : [];
    case 'ExportDefaultDeclaration':
      return nameOf(node.declaration) === undefined ? [] : [nameOf(node.declaration) as string];
    default:
      return [];
  }
}

function nameOf(declaration: acorn.ExportDefaultDeclaration['declaration']): string | undefined {
  const isDeclaration = declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration';
  return isDeclaration ? (declaration.id?.name ?? undefined) : undefined;
}
