import { strToU8, zipSync } from 'fflate';
import { readBestCodes } from '../_store/codes';
import { type Code, codeText } from './code-file';

/** The code of every problem, a folder each; nothing when there is none. */
export async function zipCode(): Promise<{ file: Blob; name: string } | undefined> {
  const codes = await readBestCodes();
  if (codes.length === 0) return undefined;
  const name = `greenroom-code-${new Date().toISOString().slice(0, 10)}.zip`;
  return { file: new Blob([zipOf(codes)], { type: 'application/zip' }), name };
}

export function zipOf(codes: Code[]): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(codes.map((code) => [`${code.slug}/${code.slug}.ts`, [strToU8(codeText(code)), { mtime: dosTime(code.at) }]])),
  );
}

/** Zip dates run from 1980 to 2099. */
function dosTime(at: number): Date {
  return new Date(Math.min(Math.max(at, Date.UTC(1980, 0, 2)), Date.UTC(2099, 11, 30)));
}
