/** Where a part lies in a text: start included, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Finds the part that a path such as `[2].name` leads to in a value written by `formatValue`.
 * @returns nothing when the path leads nowhere, as where one side has fewer elements
 */
export function spanAtPath(text: string, path: string): Span | undefined {
  const steps = stepsOf(path);
  if (!steps) return undefined;
  let span: Span | undefined = { start: 0, end: text.length };
  for (const step of steps) {
    span = span && partsWithin(text, span).find(({ key }) => key === step)?.span;
    if (!span) return undefined;
  }
  return span;
}

/** `[2].name` → `["2", "name"]`; nothing when it is no path. */
function stepsOf(path: string): string[] | undefined {
  const steps: string[] = [];
  const step = /\[(\d+)\]|\.([^.[\]]+)/y;
  while (step.lastIndex < path.length) {
    const found = step.exec(path);
    if (!found) return undefined;
    steps.push((found[1] ?? found[2]) as string);
  }
  return steps;
}

// The elements of an array, or the fields of an object, that the text of `outer` holds directly.
function partsWithin(text: string, outer: Span): { key: string; span: Span }[] {
  const open = firstBracket(text, outer);
  if (open < 0) return [];
  const isObject = text[open] === '{';
  const parts: { key: string; span: Span }[] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open + 1; i < outer.end; i++) {
    const character = text[i] as string;
    if (character === '"') i = endOfString(text, i);
    else if ('[{(<'.includes(character)) depth += 1;
    else if (depth > 0 && ']})>'.includes(character)) depth -= 1;
    else if (character === ',' || character === ']' || character === '}') {
      if (depth > 0) continue;
      const span = trimmed(text, { start, end: i });
      if (span.end > span.start) parts.push(isObject ? field(text, span) : { key: String(parts.length), span });
      if (character !== ',') break;
      start = i + 1;
    }
  }
  return parts;
}

function firstBracket(text: string, { start, end }: Span): number {
  for (let i = start; i < end; i++) {
    if (text[i] === '"') return -1;
    if (text[i] === '[' || text[i] === '{') return i;
  }
  return -1;
}

/** @returns the index of the closing quote */
function endOfString(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

function field(text: string, span: Span): { key: string; span: Span } {
  const quoted = text[span.start] === '"';
  const colon = text.indexOf(':', quoted ? endOfString(text, span.start) : span.start);
  if (colon < 0 || colon >= span.end) return { key: '', span };
  const name = text.slice(span.start, colon).trim();
  return { key: quoted ? (JSON.parse(name) as string) : name, span: trimmed(text, { start: colon + 1, end: span.end }) };
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}
