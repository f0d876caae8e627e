// The globals that LeetCode preloads, evaluated in the sandbox only when the code names them.
import type { Compiled } from './compile';

/** A library's script, which sets its globals when it is evaluated. */
export type Library = 'datastructures' | 'lodash';

const globalsOf: Record<Library, RegExp> = {
  datastructures: /\b(PriorityQueue|MinPriorityQueue|MaxPriorityQueue|Queue|Deque)\b/g,
  lodash: /(?<![\w$.])_(?=\s*[.(])/g,
};

/** Which libraries the code names; a name that it declares itself is its own. */
export function librariesNamed({ code, declared }: Pick<Compiled, 'code' | 'declared'>): Library[] {
  const own = new Set(declared);
  return (Object.keys(globalsOf) as Library[]).filter((library) => [...code.matchAll(globalsOf[library])].some(([name]) => !own.has(name)));
}
