import { describeStorageError, firstSentence } from '@/app/_store/storage-error';
import { ServerError } from './server-error';

/** Why a pass failed: what happened, what was kept, what to do. */
export function describeSyncError(error: unknown): string {
  if (error instanceof ServerError) return error.message;
  const { kind, message } = describeStorageError(error);
  const remedy = kind === 'quota' ? 'Free some disk space or delete data of other sites, then choose Sync now.' : 'Reload this page.';
  return `${firstSentence(message)} What is new on the server stays there until it can be kept here. ${remedy}`;
}
