// What a person may have of problems solved elsewhere: slugs, titles, addresses of LeetCode, a column of a table, JSON.
import { nearestSlugs } from '@/app/_lib/nearest-slugs';

export interface SolvedList {
  /** Slugs of problems that are here, each once, in the order of the text. */
  known: string[];
  /** What names no problem here, with the nearest that do. */
  unknown: { text: string; near: string[] }[];
  /** Unknown ones that are not looked at more closely, since there are so many. */
  more: number;
}

const LOOKED_AT = 50;
const SEPARATORS = /[\t,;|"`[\](){}<>]+/;
const ADDRESS = /(?:https?:\/\/)?(?:www\.)?leetcode\.(?:com|cn)\/problems\/([\w-]+)[^\s,;|"`\])}>]*/gi;
const NO_NAMES = /^(?:\d+|easy|medium|hard|med\.?|accepted|solved|ac)$/i; // the other columns of such tables

/** @param slugs of the problems that are here */
export function parseSolvedList(text: string, slugs: readonly string[]): SolvedList {
  const here = new Set(slugs);
  const names = text.split(/[\r\n]+/).flatMap((line) => namesIn(line, here));
  const isKnown = (name: string) => here.has(slugOf(name));
  const unknown = [...new Set(names.filter((name) => !isKnown(name)))];
  return {
    known: [...new Set(names.filter(isKnown).map(slugOf))],
    unknown: unknown.slice(0, LOOKED_AT).map((name) => ({ text: name, near: nearestSlugs(slugOf(name), [...slugs]) })),
    more: Math.max(0, unknown.length - LOOKED_AT),
  };
}

function namesIn(line: string, here: ReadonlySet<string>): string[] {
  if (here.has(slugOf(line))) return [line]; // before it is cut at its commas, as in `Pow(x, n)`
  const addressed = [...line.matchAll(ADDRESS)].map(([, slug = '']) => slug);
  const rest = line.replace(ADDRESS, ',').split(SEPARATORS);
  return [...addressed, ...rest.flatMap((part) => namesInPart(part, here))];
}

/** A title has spaces too, so a part is several names only when each of its words is one. */
function namesInPart(part: string, here: ReadonlySet<string>): string[] {
  const name = part.trim().replace(/^['’*•#\s-]+|['’\s]+$/g, '');
  if (slugOf(name) === '' || NO_NAMES.test(name)) return [];
  if (here.has(slugOf(name))) return [name];
  const words = name.split(/\s+/);
  const isName = (word: string) => here.has(slugOf(word)) || /[a-z\d]-[a-z\d]/i.test(word);
  return words.length > 1 && words.every(isName) ? words : [name];
}

/** As LeetCode makes it of a title: `50. Pow(x, n)` is `powx-n`. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^[\s*•#-]*(?:\d+[.)]\s+)?/, '')
    .replace(/[^a-z0-9\s_-]/g, '')
    .trim()
    .replace(/[\s_-]+/g, '-');
}
