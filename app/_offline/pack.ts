import { decompress } from 'brotli/decompress';

/** Files one after another, compressed as one; tests/tools/offline.mjs writes them. */
export interface Pack {
  /** Where it lies, from the root of the site. */
  file: string;
  entries: {
    /** From the root of the site. */
    path: string;
    bytes: number;
    /** Nothing where the name changes with the content. */
    revision: string | null;
    /** Its content type. */
    type: string;
  }[];
}

type Entry = Pack['entries'][number];

const WORTH = 0.25; // a pack shrinks its files to about that

/** Whether to fetch a whole pack for the files that are missing: it takes less than they do one by one, and one request. */
export function isWorthItsPack({ entries }: Pack, isMissing: (entry: Entry) => boolean): boolean {
  return bytesOf(entries.filter(isMissing)) > WORTH * bytesOf(entries);
}

/**
 * @returns the files, in the order of the entries
 * @throws Error when it is not the pack of these entries
 */
export function contentsOf({ file, entries }: Pack, packed: Uint8Array): Uint8Array[] {
  const expected = bytesOf(entries);
  const whole = decompress(packed, expected);
  if (whole.length !== expected) throw new Error(`${file}: ${whole.length} bytes in place of ${expected}`);
  let start = 0;
  return entries.map(({ bytes }) => {
    start += bytes;
    return whole.subarray(start - bytes, start);
  });
}

function bytesOf(entries: Entry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}
