import * as ts from 'typescript';

/**
 * The line, from 1, on which a property of the spec stands; as far along `path` as the source writes it out.
 * @param path as in `['edgeCases', 3]`
 */
export function lineInSpec(source: string, path: (string | number)[]): number | undefined {
  const file = ts.createSourceFile('problem.ts', source, ts.ScriptTarget.Latest, true);
  let found: ts.Node | undefined = specLiteral(file);
  let last: ts.Node | undefined;
  for (const key of path) {
    const next: ts.Node | undefined = found && partOf(found, key);
    if (!next) break;
    last = next;
    found = ts.isPropertyAssignment(next) ? next.initializer : next;
  }
  return last && file.getLineAndCharacterOfPosition(last.getStart()).line + 1;
}

function specLiteral(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  const isCall = ts.isCallExpression(node) && node.expression.getText() === 'defineProblem';
  const [spec] = isCall ? node.arguments : [];
  if (spec && ts.isObjectLiteralExpression(spec)) return spec;
  return ts.forEachChild(node, specLiteral);
}

function partOf(node: ts.Node, key: string | number): ts.Node | undefined {
  if (ts.isObjectLiteralExpression(node)) return node.properties.find(({ name }) => name?.getText() === key);
  // a spread hides how many elements stand before the one that is asked for
  const isPlain = ts.isArrayLiteralExpression(node) && !node.elements.some(ts.isSpreadElement);
  return isPlain ? node.elements[key as number] : undefined;
}
