import * as ts from 'typescript';

/** A signature of the catalogue, as the texts that a new problem's files start with. */
export interface Skeleton {
  /** The entry's name. */
  name: string;
  kind: 'function' | 'class';
  /** What the spec's `entry` says. */
  entry: string;
  /** What the spec's `random` says: legal by type only. */
  random: string;
  /** The declaration with bodies that throw. */
  code: (body: string) => string;
  /** Parameters and methods: what a statement must name. */
  words: string[];
}

/** @returns undefined for a signature that is more than one function or uses a type that is not known here */
export function signatureSkeleton(signature: string): Skeleton | undefined {
  const text = signature.startsWith('class ') ? `declare ${signature}` : `declare function ${signature}`;
  const file = ts.createSourceFile('signature.ts', text, ts.ScriptTarget.Latest, true);
  const [statement, ...others] = file.statements;
  if (!statement || others.length > 0) return undefined;
  try {
    if (ts.isFunctionDeclaration(statement)) return functionSkeleton(statement);
    if (ts.isClassDeclaration(statement)) return classSkeleton(statement);
  } catch (error) {
    if (!(error instanceof UnknownType)) throw error;
  }
  return undefined;
}

class UnknownType extends Error {
  override name = 'UnknownType';
}

function functionSkeleton(node: ts.FunctionDeclaration): Skeleton {
  const name = nameOf(node);
  const fields = node.parameters.map((parameter) => `${nameOf(parameter)}: ${typed(parameter.type).arbitrary}`);
  return {
    name,
    kind: 'function',
    entry: `fn('${name}', ${parameterPairs(node)}, ${typed(node.type).schema})`,
    random: `fc.record({ ${fields.join(', ')} })`,
    code: (body) => `function ${name}(${parameterList(node)}): ${node.type?.getText()} {\n  ${body}\n}\n`,
    words: node.parameters.map(nameOf),
  };
}

function classSkeleton(node: ts.ClassDeclaration): Skeleton {
  const name = nameOf(node);
  const maker = node.members.find(ts.isConstructorDeclaration);
  const methods = node.members.filter(ts.isMethodDeclaration);
  const entries = methods.map((member) => `${nameOf(member)}: method(${parameterPairs(member)}, ${typed(member.type).schema})`);
  const code = (body: string) => {
    const parts = [
      `  constructor(${maker ? parameterList(maker) : ''}) {\n    ${body}\n  }\n`,
      ...methods.map((member) => `  ${nameOf(member)}(${parameterList(member)}): ${member.type?.getText()} {\n    ${body}\n  }\n`),
    ];
    return `class ${name} {\n${parts.join('\n')}}\n`;
  };
  const first = (maker?.parameters ?? []).map((parameter) => typed(parameter.type).arbitrary);
  return {
    name,
    kind: 'class',
    entry: `cls('${name}', ${maker ? parameterPairs(maker) : '[]'}, { ${entries.join(', ')} })`,
    random: `fc.record({ operations: fc.tuple(fc.constant('${name}')), arguments: fc.tuple(fc.tuple(${first.join(', ')})) })`,
    code,
    words: [...(maker?.parameters ?? []).map(nameOf), ...methods.flatMap((member) => [nameOf(member), ...member.parameters.map(nameOf)])],
  };
}

function parameterPairs({ parameters }: ts.SignatureDeclaration): string {
  return `[${parameters.map((parameter) => `['${nameOf(parameter)}', ${typed(parameter.type).schema}]`).join(', ')}]`;
}

function parameterList({ parameters }: ts.SignatureDeclaration): string {
  return parameters.map((parameter) => parameter.getText()).join(', ');
}

interface Typed {
  schema: string;
  arbitrary: string;
}

const nodes: Record<string, Typed> = {
  ListNode: { schema: 'linkedList()', arbitrary: 'fc.array(fc.integer())' },
  TreeNode: { schema: 'binaryTree()', arbitrary: 'fc.array(fc.integer())' },
  _Node: { schema: 'graph()', arbitrary: 'fc.array(fc.constant<number[]>([]), { minLength: 1, maxLength: 1 })' },
};

function typed(node: ts.TypeNode | undefined): Typed {
  switch (node?.kind) {
    case ts.SyntaxKind.NumberKeyword:
      return { schema: 'z.number()', arbitrary: 'fc.integer()' };
    case ts.SyntaxKind.StringKeyword:
      return { schema: 'z.string()', arbitrary: 'fc.string()' };
    case ts.SyntaxKind.BooleanKeyword:
      return { schema: 'z.boolean()', arbitrary: 'fc.boolean()' };
    case ts.SyntaxKind.VoidKeyword:
      return { schema: 'z.void()', arbitrary: 'fc.constant(undefined)' };
    case ts.SyntaxKind.UnknownKeyword:
      return { schema: 'z.unknown()', arbitrary: 'fc.jsonValue()' };
  }
  if (node && ts.isParenthesizedTypeNode(node)) return typed(node.type);
  if (node && ts.isArrayTypeNode(node)) return arrayOf(typed(node.elementType));
  if (node && ts.isTupleTypeNode(node)) return listOf(node.elements.map((element) => typed(element as ts.TypeNode)));
  if (node && ts.isTypeLiteralNode(node)) return objectOf(node);
  if (node && ts.isUnionTypeNode(node)) return unionOf(node);
  if (node && ts.isTypeReferenceNode(node)) return referenceTo(node);
  throw new UnknownType(node?.getText() ?? 'no type');
}

function arrayOf({ schema, arbitrary }: Typed): Typed {
  return { schema: `z.array(${schema})`, arbitrary: `fc.array(${arbitrary})` };
}

function listOf(items: Typed[]): Typed {
  return {
    schema: `z.tuple([${items.map(({ schema }) => schema).join(', ')}])`,
    arbitrary: `fc.tuple(${items.map(({ arbitrary }) => arbitrary).join(', ')})`,
  };
}

function objectOf({ members }: ts.TypeLiteralNode): Typed {
  const fields = members.filter(ts.isPropertySignature).map((member) => ({ name: nameOf(member), ...typed(member.type) }));
  return {
    schema: `z.object({ ${fields.map(({ name, schema }) => `${name}: ${schema}`).join(', ')} })`,
    arbitrary: `fc.record({ ${fields.map(({ name, arbitrary }) => `${name}: ${arbitrary}`).join(', ')} })`,
  };
}

function unionOf({ types }: ts.UnionTypeNode): Typed {
  const isNull = (node: ts.TypeNode) => node.getText() === 'null';
  const [only, ...others] = types.filter((node) => !isNull(node));
  if (only && others.length === 0) {
    const live = nodes[only.getText()];
    if (live) return live;
    const { schema, arbitrary } = typed(only);
    return { schema: `z.nullable(${schema})`, arbitrary: `fc.option(${arbitrary})` };
  }
  if (types.every((node) => ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))) {
    const texts = types.map((node) => node.getText()).join(', ');
    return { schema: `z.enum([${texts}])`, arbitrary: `fc.constantFrom(${texts})` };
  }
  const parts = types.map((node) => (isNull(node) ? { schema: 'z.null()', arbitrary: 'fc.constant(null)' } : typed(node)));
  return {
    schema: `z.union([${parts.map(({ schema }) => schema).join(', ')}])`,
    arbitrary: `fc.oneof(${parts.map(({ arbitrary }) => arbitrary).join(', ')})`,
  };
}

function referenceTo(node: ts.TypeReferenceNode): Typed {
  const [first, second] = node.typeArguments ?? [];
  switch (node.typeName.getText()) {
    case 'Array':
      return arrayOf(typed(first));
    case 'Record': {
      const { schema, arbitrary } = typed(second);
      return { schema: `z.record(z.string(), ${schema})`, arbitrary: `fc.dictionary(fc.string(), ${arbitrary})` };
    }
    default:
      throw new UnknownType(node.getText());
  }
}

function nameOf(node: ts.NamedDeclaration): string {
  return node.name?.getText() ?? '';
}
