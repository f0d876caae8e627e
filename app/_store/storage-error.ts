/** Why something could not be kept; `message` is for the person and says what to do. */
export interface StorageError {
  kind: 'quota' | 'unavailable';
  message: string;
}

/** Dexie reports a full disk as the failed transaction, with the cause inside. */
export function describeStorageError(error: unknown): StorageError {
  if (isQuota(error)) {
    return {
      kind: 'quota',
      message:
        'The storage that this browser gives to Greenroom is full. Your latest work is held in this tab only: free some disk space or delete data of other sites, then choose Try again before you close the tab.',
    };
  }
  return {
    kind: 'unavailable',
    message: `${describeUnavailable(error)} Your work is held in this tab only; copy what you want to keep before you close it.`,
  };
}

export function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('. ') + 1) || text;
}

/** One sentence. */
export function describeUnavailable(error: unknown): string {
  switch (nameOf(error)) {
    case 'MissingAPIError':
      return 'This browser offers no storage to this page (IndexedDB is missing).';
    case 'SecurityError':
    case 'InvalidStateError':
      return 'This browser blocks storage for this page, as private windows and strict cookie settings do.';
    default:
      return `This browser could not open its storage (${nameOf(error)}); a reload often helps.`;
  }
}

function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return nameOf(error) === 'QuotaExceededError' || ('inner' in error && isQuota(error.inner));
}

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('name' in error)) return 'unknown error';
  const inner = 'inner' in error ? error.inner : undefined;
  // Dexie wraps what the browser said: once in the open that failed, once in each query after it.
  if (inner && (error.name === 'OpenFailedError' || error.name === 'DatabaseClosedError')) return nameOf(inner);
  return String(error.name);
}
