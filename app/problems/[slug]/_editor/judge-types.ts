import type { typescriptDefaults } from 'monaco-editor/languages/features/typescript/register';

type Defaults = Pick<typeof typescriptDefaults, 'addExtraLib'>;

let defaults: Defaults | undefined;

/** Tells the editor what the judge's sandbox declares. The packages' own types arrive a moment later. */
export function addJudgeTypes(editorDefaults: Defaults): void {
  defaults = editorDefaults;
  defaults.addExtraLib(SANDBOX_TYPES, 'file:///sandbox.d.ts');
  void addPackages(queueTypes());
}

let knowsLodash = false;

/** lodash's types are large, so they are fetched when the code first names `_`, as the judge does with lodash. */
export function addLodashTypesWhenNamed(source: string): void {
  if (knowsLodash || !/\b_\s*[.(]/.test(source)) return;
  knowsLodash = true;
  void addPackages(lodashTypes());
}

// A fetch that fails costs completions and types, nothing else.
async function addPackages(files: Record<string, URL>): Promise<void> {
  await Promise.all(
    Object.entries(files).map(async ([path, url]) => {
      const response = await fetch(url).catch(() => undefined);
      if (response?.ok) defaults?.addExtraLib(await response.text(), `file:///node_modules/${path}`);
    }),
  );
}

// Type parameters default to any: code from elsewhere often gives none.
const SANDBOX_TYPES = `
declare class ListNode {
  val: number;
  next: ListNode | null;
  constructor(val?: number, next?: ListNode | null);
}
declare class TreeNode {
  val: number;
  left: TreeNode | null;
  right: TreeNode | null;
  constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null);
}
declare class _Node {
  val: number;
  neighbors: _Node[];
  next: _Node | null;
  random: _Node | null;
  constructor(val?: number, neighbors?: _Node[]);
  constructor(val?: number, next?: _Node | null, random?: _Node | null);
}
declare class Node extends _Node {}
declare namespace Packages {
  type PriorityQueue<T> = import('@datastructures-js/priority-queue').PriorityQueue<T>;
  type MinPriorityQueue<T> = import('@datastructures-js/priority-queue').MinPriorityQueue<T>;
  type MaxPriorityQueue<T> = import('@datastructures-js/priority-queue').MaxPriorityQueue<T>;
  type Queue<T> = import('@datastructures-js/queue').Queue<T>;
  type Deque<T> = import('@datastructures-js/deque').Deque<T>;
}
declare type PriorityQueue<T = any> = Packages.PriorityQueue<T>;
declare const PriorityQueue: {
  new <T = any>(compare: (a: T, b: T) => number, values?: T[]): PriorityQueue<T>;
  fromArray<T>(values: T[], compare: (a: T, b: T) => number): PriorityQueue<T>;
};
declare type MinPriorityQueue<T = any> = Packages.MinPriorityQueue<T>;
declare const MinPriorityQueue: {
  new <T = any>(key?: ((value: T) => any) | { compare: (a: T, b: T) => number } | null, values?: T[]): MinPriorityQueue<T>;
  fromArray<T>(values: T[], key?: ((value: T) => any) | { compare: (a: T, b: T) => number } | null): MinPriorityQueue<T>;
};
declare type MaxPriorityQueue<T = any> = Packages.MaxPriorityQueue<T>;
declare const MaxPriorityQueue: {
  new <T = any>(key?: ((value: T) => any) | { compare: (a: T, b: T) => number } | null, values?: T[]): MaxPriorityQueue<T>;
  fromArray<T>(values: T[], key?: ((value: T) => any) | { compare: (a: T, b: T) => number } | null): MaxPriorityQueue<T>;
};
declare type Queue<T = any> = Packages.Queue<T>;
declare const Queue: { new <T = any>(elements?: T[]): Queue<T>; fromArray<T>(elements: T[]): Queue<T> };
declare type Deque<T = any> = Packages.Deque<T>;
declare const Deque: { new <T = any>(elements?: T[]): Deque<T>; fromArray<T>(elements: T[]): Deque<T> };
declare const console: Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...values: any[]) => void>;
declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(callback: () => void): void;
declare function setTimeout(callback: (...values: any[]) => void, milliseconds?: number, ...values: any[]): number;
declare function clearTimeout(id: number | undefined): void;
declare const performance: { now(): number };
`;

// Literal URLs, because the bundler turns each into a file of the site.
function queueTypes(): Record<string, URL> {
  return {
    '@datastructures-js/heap/index.d.ts': new URL('@datastructures-js/heap/index.d.ts', import.meta.url),
    '@datastructures-js/heap/src/heap.d.ts': new URL('@datastructures-js/heap/src/heap.d.ts', import.meta.url),
    '@datastructures-js/heap/src/minHeap.d.ts': new URL('@datastructures-js/heap/src/minHeap.d.ts', import.meta.url),
    '@datastructures-js/heap/src/maxHeap.d.ts': new URL('@datastructures-js/heap/src/maxHeap.d.ts', import.meta.url),
    '@datastructures-js/priority-queue/index.d.ts': new URL('@datastructures-js/priority-queue/index.d.ts', import.meta.url),
    '@datastructures-js/priority-queue/src/priorityQueue.d.ts': new URL(
      '@datastructures-js/priority-queue/src/priorityQueue.d.ts',
      import.meta.url,
    ),
    '@datastructures-js/priority-queue/src/minPriorityQueue.d.ts': new URL(
      '@datastructures-js/priority-queue/src/minPriorityQueue.d.ts',
      import.meta.url,
    ),
    '@datastructures-js/priority-queue/src/maxPriorityQueue.d.ts': new URL(
      '@datastructures-js/priority-queue/src/maxPriorityQueue.d.ts',
      import.meta.url,
    ),
    '@datastructures-js/queue/index.d.ts': new URL('@datastructures-js/queue/index.d.ts', import.meta.url),
    '@datastructures-js/queue/src/queue.d.ts': new URL('@datastructures-js/queue/src/queue.d.ts', import.meta.url),
    '@datastructures-js/deque/index.d.ts': new URL('@datastructures-js/deque/index.d.ts', import.meta.url),
    '@datastructures-js/deque/src/deque.d.ts': new URL('@datastructures-js/deque/src/deque.d.ts', import.meta.url),
  };
}

function lodashTypes(): Record<string, URL> {
  return {
    '@types/lodash/index.d.ts': new URL('@types/lodash/index.d.ts', import.meta.url),
    '@types/lodash/common/common.d.ts': new URL('@types/lodash/common/common.d.ts', import.meta.url),
    '@types/lodash/common/array.d.ts': new URL('@types/lodash/common/array.d.ts', import.meta.url),
    '@types/lodash/common/collection.d.ts': new URL('@types/lodash/common/collection.d.ts', import.meta.url),
    '@types/lodash/common/date.d.ts': new URL('@types/lodash/common/date.d.ts', import.meta.url),
    '@types/lodash/common/function.d.ts': new URL('@types/lodash/common/function.d.ts', import.meta.url),
    '@types/lodash/common/lang.d.ts': new URL('@types/lodash/common/lang.d.ts', import.meta.url),
    '@types/lodash/common/math.d.ts': new URL('@types/lodash/common/math.d.ts', import.meta.url),
    '@types/lodash/common/number.d.ts': new URL('@types/lodash/common/number.d.ts', import.meta.url),
    '@types/lodash/common/object.d.ts': new URL('@types/lodash/common/object.d.ts', import.meta.url),
    '@types/lodash/common/seq.d.ts': new URL('@types/lodash/common/seq.d.ts', import.meta.url),
    '@types/lodash/common/string.d.ts': new URL('@types/lodash/common/string.d.ts', import.meta.url),
    '@types/lodash/common/util.d.ts': new URL('@types/lodash/common/util.d.ts', import.meta.url),
  };
}
