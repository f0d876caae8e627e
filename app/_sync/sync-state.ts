// What this device remembers of the server it syncs with: how far it has read, and what came of it.
import * as z from 'zod';
import { Instant } from '@/app/_store/records';
import { Unread } from './documents';

export const SyncState = z.object({
  /** Which database it was; another one under the same address is compared from the start. Empty before the first pass. */
  database: z.string(),
  /** How far the server's changes were read. */
  since: z.string(),
  /** When both sides were last the same. */
  syncedAt: Instant.optional(),
  /** Records taken over and sent since the server was linked. */
  received: z.int().min(0),
  sent: z.int().min(0),
  /** Documents there that were left as they are, by id. */
  unread: z.record(z.string(), Unread),
  /** Ids of records here that the server does not take. */
  refused: z.array(z.string()),
  /** Why the last pass failed, if it did, and whether name and password are the cause. */
  problem: z.object({ message: z.string(), isLogin: z.boolean() }).optional(),
});
export type SyncState = z.infer<typeof SyncState>;

export function newSyncState(): SyncState {
  return { database: '', since: '0', received: 0, sent: 0, unread: {}, refused: [] };
}

/** How a record stood on the server when it was last read or sent. */
export const SyncedRecord = z.object({
  /** The document's. */
  id: z.string(),
  /** Empty where it is not known; a later change of the server's says it. */
  rev: z.string(),
  /** As `contentOf` has it. */
  content: z.string(),
  /** The content that was being sent when the tab may have been closed. */
  sending: z.string().optional(),
});
export type SyncedRecord = z.infer<typeof SyncedRecord>;
