// Between pages and the service worker. A page says what it wants; the worker asks a page for its version, which it
// answers over the port that comes with the question.
export type ToWorker = 'take-over' | 'page-opened';
export type FromWorker = 'which-version';

export const AskVersion: FromWorker = 'which-version';

/** @returns nothing for what is no message of ours */
export function ToWorker(data: unknown): ToWorker | undefined {
  return data === 'take-over' || data === 'page-opened' ? data : undefined;
}
