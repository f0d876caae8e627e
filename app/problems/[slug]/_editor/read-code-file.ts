/** What opening a file gives: its text, or one sentence that says why not. */
export type OpenedFile = { text: string } | { refused: string };

export const MAX_FILE_BYTES = 1_000_000;

/** Reads a file of code. What is too large, binary or of another kind is refused before anything is replaced. */
export async function readCodeFile(file: File): Promise<OpenedFile> {
  if (!/\.(ts|js|mts|mjs|cts|cjs)$/i.test(file.name)) {
    return { refused: `${file.name} is not a .ts or .js file. Your code is unchanged.` };
  }
  if (file.size > MAX_FILE_BYTES) {
    return { refused: `${file.name} has ${megabytes(file.size)} MB; a file of code may have 1 MB at most. Your code is unchanged.` };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { refused: `${file.name} cannot be read any more; it may have been moved. Your code is unchanged.` };
  }
  const text = textOf(bytes);
  return text === undefined ? { refused: `${file.name} is not text in UTF-8. Your code is unchanged.` } : { text };
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function megabytes(bytes: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1e6);
}
