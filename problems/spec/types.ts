// The types of a signature beyond zod's own. Each is a zod codec: the side that tests are written in is plain data
// (z.input), the side that the person's code sees is live objects (z.output).
import * as z from 'zod';
import {
  adjacencyOfGraph,
  entriesOfRandomList,
  everyValueHasAParent,
  graphFromAdjacency,
  levelsOfTree,
  listFromValues,
  randomListFrom,
  ShapeError,
  treeFromLevels,
  treeNodeWith,
  type ValueAndRandom,
  valueOfTreeNode,
  valuesOfList,
} from './node-data';
import type { _Node, ListNode, TreeNode } from './nodes';

/** `ListNode | null`, written as the array of its values; a list with a cycle does not fit it. */
export function linkedList(value: z.ZodType<number, number> = z.int()) {
  return node('ListNode | null', z.array(value), z.custom<ListNode | null>(), {
    decode: (values) => listFromValues(values),
    encode: (head) => {
      const { values, cycleTo } = valuesOfList(head);
      if (cycleTo >= 0) throw new ShapeError(`the list has a cycle: its last node points back to place ${cycleTo}`);
      return values as number[];
    },
  });
}

/** `ListNode | null`, written as `{ values, pos }`; `pos` is the place the last node points to, or -1. */
export function linkedListWithCycle(value: z.ZodType<number, number> = z.int()) {
  return node(
    'ListNode | null',
    z
      .object({ values: z.array(value), pos: z.int().min(-1) })
      .refine(({ values, pos }) => pos < values.length, 'pos must be -1 or the index of a value'),
    z.custom<ListNode | null>(),
    {
      decode: ({ values, pos }) => listFromValues(values, pos),
      encode: (head) => {
        const { values, cycleTo } = valuesOfList(head);
        return { values: values as number[], pos: cycleTo };
      },
    },
  );
}

/** `TreeNode | null`, written in LeetCode's level order with null for a missing child. */
export function binaryTree(value: z.ZodType<number, number> = z.int()) {
  const levels = z.array(z.nullable(value)).refine(everyValueHasAParent, 'a value stands below a missing node, so no node can hold it');
  return node('TreeNode | null', levels, z.custom<TreeNode | null>(), {
    decode: treeFromLevels,
    encode: (root) => levelsOfTree(root) as number[],
  });
}

/** `_Node | null`, written as adjacency lists of the nodes 1 to n; node 1 is handed over. */
export function graph() {
  const adjacency = z.array(z.array(z.int().min(1)));
  const closed = adjacency.refine(
    (lists) => lists.flat().every((value) => value <= lists.length),
    'a neighbour must be one of the nodes 1 to n',
  );
  return node('_Node | null', closed, z.custom<_Node | null>(), {
    decode: graphFromAdjacency,
    encode: adjacencyOfGraph,
  });
}

/** `_Node | null`, written as LeetCode does: `[value, place of random or null]` for each node. */
export function listWithRandom(value: z.ZodType<number, number> = z.int()) {
  const entries = z
    .array(z.tuple([value, z.nullable(z.int().min(0))]))
    .refine((nodes) => nodes.every(([, random]) => random === null || random < nodes.length), 'random must be null or the place of a node');
  return node('_Node | null', entries, z.custom<_Node | null>(), {
    decode: randomListFrom,
    encode: (head) => entriesOfRandomList(head) as ValueAndRandom[],
  });
}

/**
 * `TreeNode | null`: a node of the tree that the parameter `tree` holds, written as its value, which must be distinct.
 * As an answer any node with that value.
 */
export function nodeOfTree(tree: string, value: z.ZodType<number, number> = z.int()) {
  const codec = node('TreeNode | null', z.nullable(value), z.custom<TreeNode | null>(), {
    decode: () => null, // there is no tree to look in yet: see liveArguments
    encode: (found) => valueOfTreeNode(found) as number | null,
  });
  treesOfNodes.add(codec, { tree });
  return codec;
}

const treesOfNodes = z.registry<{ tree: string }>();

/** Live arguments in order from valid data by name; a node of another argument's tree is looked up there. */
export function liveArguments(
  parameters: readonly (readonly [string, z.ZodType])[],
  data: (name: string) => unknown,
  live = toLive,
): unknown[] {
  const values = new Map(parameters.map(([name, schema]) => [name, live(schema, data(name))]));
  return parameters.map(([name, schema]) => {
    const within = treesOfNodes.get(schema)?.tree;
    return within === undefined ? values.get(name) : treeNodeWith(values.get(within) as TreeNode | null, data(name) as number);
  });
}

/** Any number at all: unlike `z.number()` also NaN and the infinities. */
export function anyNumber(): z.ZodType<number, number> {
  const schema = z.custom<number>((value) => typeof value === 'number', 'expected a number');
  typeTexts.add(schema, { typeText: 'number', live: false });
  return schema;
}

const typeTexts = z.registry<{ typeText: string; live: boolean }>();

function node<Data extends z.ZodType, Live extends z.ZodType>(
  typeText: string,
  data: Data,
  live: Live,
  convert: { decode: (data: z.output<Data>) => z.input<Live>; encode: (live: z.input<Live>) => z.output<Data> },
) {
  const codec = z.codec(data, live, convert);
  typeTexts.add(codec, { typeText, live: true });
  return codec;
}

/**
 * The TypeScript type that a schema stands for, as starter code writes it.
 * @throws TypeError for a schema that a signature may not use
 */
export function typeText(schema: z.core.$ZodType): string {
  const named = typeTexts.get(schema);
  if (named) return named.typeText;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
    case 'void':
    case 'undefined':
    case 'bigint':
    case 'unknown':
      return def.type;
    case 'array': {
      const element = typeText(def.element);
      return isUnion(element) ? `Array<${element}>` : `${element}[]`;
    }
    case 'tuple':
      return `[${def.items.map((item) => typeText(item)).join(', ')}]`;
    case 'nullable':
      return `${typeText(def.innerType)} | null`;
    case 'optional':
      return typeText(def.innerType);
    case 'literal':
      return def.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'enum':
      return Object.values(def.entries)
        .map((value) => JSON.stringify(value))
        .join(' | ');
    case 'union':
      return def.options.map((option) => typeText(option)).join(' | ');
    case 'object':
      return `{ ${Object.entries(def.shape)
        .map(([name, field]) => `${name}${isOptional(field) ? '?' : ''}: ${typeText(field)}`)
        .join('; ')} }`;
    case 'record':
      return `Record<string, ${typeText(def.valueType)}>`;
    default:
      throw new TypeError(`A signature cannot use the schema "${def.type}": give it a type in problems/spec/types.ts`);
  }
}

// A `|` outside of all brackets, which `[]` after it would split.
function isUnion(type: string): boolean {
  let outside = type;
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\[[^[\]{}<>]*\]|\{[^[\]{}<>]*\}|<[^[\]{}<>]*>/g, '');
  }
  return outside.includes(' | ');
}

function isOptional(schema: z.core.$ZodType): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === 'optional';
}

/** Live objects from data that is already valid; plain data is cloned, so that a call cannot change the test. */
export function toLive(schema: z.ZodType, data: unknown): unknown {
  return holdsNodes(schema) ? z.decode(schema, data as never) : structuredClone(data);
}

/** Whether live and data forms differ anywhere inside. */
export function holdsNodes(schema: z.core.$ZodType): boolean {
  const named = typeTexts.get(schema);
  if (named) return named.live;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return holdsNodes(def.element);
    case 'tuple':
      return def.items.some((item) => holdsNodes(item));
    case 'nullable':
    case 'optional':
      return holdsNodes(def.innerType);
    case 'object':
      return Object.values(def.shape).some((field) => holdsNodes(field));
    default:
      return false;
  }
}
