import type { Span } from './span-at-path';

/** A text cut to what fits, with the marked part kept in view. Joined, the parts and `…` read as the whole would. */
export interface Shortened {
  before: string;
  marked: string;
  after: string;
  isCut: boolean;
}

/** @param maxLength UTF-16 units kept */
export function shorten(text: string, maxLength: number, mark?: Span): Shortened {
  const { start, end } = mark ?? { start: text.length, end: text.length };
  if (text.length <= maxLength)
    return { before: text.slice(0, start), marked: text.slice(start, end), after: text.slice(end), isCut: false };
  if (!mark) return { before: `${text.slice(0, maxLength)}…`, marked: '', after: '', isCut: true };
  const markedEnd = Math.min(end, start + Math.floor(maxLength / 2));
  const context = maxLength - (markedEnd - start);
  const from = Math.max(0, Math.min(start - Math.floor(context / 2), text.length - maxLength));
  const to = Math.min(text.length, from + maxLength);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    marked: `${text.slice(start, markedEnd)}${markedEnd < end ? '…' : ''}`,
    after: markedEnd < end ? '' : `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
    isCut: true,
  };
}
