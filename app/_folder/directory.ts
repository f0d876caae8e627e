// Files of the linked folder, and why one could not be read or written.

/** `message` is for the person: what happened, what was kept, what to do. */
export class FolderError extends Error {
  constructor(
    readonly kind: 'permission' | 'gone' | 'full' | 'locked' | 'log' | 'other',
    message: string,
  ) {
    super(message);
  }
}

/** Nothing when there is no such file. */
export async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (nameOf(error) === 'NotFoundError' && (await isThere(folder))) return undefined;
    throw folderError(error, folder.name, name);
  }
}

export async function textOf(file: File, folder: FileSystemDirectoryHandle): Promise<string> {
  try {
    return await file.text();
  } catch (error) {
    throw folderError(error, folder.name, file.name);
  }
}

/** The files whose names end in `.ts`, by name without it. */
export async function codeFilesIn(folder: FileSystemDirectoryHandle): Promise<Map<string, File>> {
  const files = await filesIn(folder, (name) => name.endsWith('.ts'));
  return new Map(files.map((file) => [file.name.slice(0, -'.ts'.length), file]));
}

/** Changes when one of our files in the folder does. */
export async function stampOf(folder: FileSystemDirectoryHandle): Promise<string> {
  const files = await filesIn(folder, (name) => name.endsWith('.ts') || name.endsWith('.json'));
  return files
    .map(({ name, lastModified, size }) => `${name} ${lastModified} ${size}`)
    .sort()
    .join('\n');
}

async function filesIn(folder: FileSystemDirectoryHandle, matches: (name: string) => boolean): Promise<File[]> {
  try {
    const files: File[] = [];
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'file' && matches(name)) files.push(await (handle as FileSystemFileHandle).getFile());
    }
    return files;
  } catch (error) {
    throw folderError(error, folder.name);
  }
}

/**
 * Writes a whole file; what is half written never shows.
 * @param seen the file as it was read, which must not have changed since; nothing when there was none
 * @returns whether it was written
 */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  parts: string[],
  seen: File | undefined,
): Promise<boolean> {
  try {
    const now = await fileIn(folder, name);
    if (now?.lastModified !== seen?.lastModified || now?.size !== seen?.size) return false;
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    try {
      await stream.write(new Blob(parts));
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return true;
  } catch (error) {
    throw error instanceof FolderError ? error : folderError(error, folder.name, name);
  }
}

async function isThere(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    await folder.entries().next();
    return true;
  } catch {
    return false;
  }
}

function folderError(error: unknown, folder: string, file?: string): FolderError {
  const place = file ? `${file} in the folder ${folder}` : `The folder ${folder}`;
  switch (nameOf(error)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return new FolderError(
        'permission',
        `This browser no longer lets Greenroom into the folder ${folder}. Your work is kept in the browser.`,
      );
    case 'NotFoundError':
      return new FolderError(
        'gone',
        `The folder ${folder} is not where it was: it may have been moved, renamed or deleted. Your work is kept in the browser. Bring it back, or link another folder.`,
      );
    case 'QuotaExceededError':
      return new FolderError(
        'full',
        `${place} could not be written: the disk is full. Your work is kept in the browser. Free some space; it is then tried again.`,
      );
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
    case 'NotReadableError':
    case 'AbortError':
      return new FolderError(
        'locked',
        `${place} is in use by another program. Your work is kept in the browser, and it is tried again in a moment.`,
      );
    default:
      return new FolderError(
        'other',
        `${place} could not be read or written (${nameOf(error)}). Your work is kept in the browser, and it is tried again in a moment.`,
      );
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : 'unknown error';
}
