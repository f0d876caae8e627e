// Appending to the log: a new record is in memory at once, so that it shows, and leaves memory when the database
// has it. What could not be kept is tried again with the next record, or when the person asks.
import type { GreenroomDatabase } from './database';
import { database } from './database';
import { useMemory } from './memory';
import type { LogEvent, Submission } from './records';
import { describeStorageError, type StorageError } from './storage-error';

/** @returns why the record is in this tab only, if it is */
export async function append(record: { submission: Submission } | { event: LogEvent }): Promise<StorageError | undefined> {
  useMemory.setState(({ submissions, events }) =>
    'submission' in record ? { submissions: [...submissions, record.submission] } : { events: [...events, record.event] },
  );
  return saveUnsaved();
}

/** @returns why they are in this tab only, if they are */
export async function appendEvents(added: LogEvent[]): Promise<StorageError | undefined> {
  useMemory.setState(({ events }) => ({ events: [...events, ...added] }));
  return saveUnsaved();
}

/** Tries to keep everything that only this tab holds; for the Try again button. */
export async function saveUnsaved(): Promise<StorageError | undefined> {
  const { submissions, events, storage } = useMemory.getState();
  const available = database();
  if (!available) return storage.state === 'memory-only' ? { kind: 'unavailable', message: storage.reason } : undefined;
  try {
    await keep(available, submissions, events);
  } catch (cause) {
    const error = describeStorageError(cause);
    useMemory.setState({ error });
    return error;
  }
  useMemory.setState((memory) => ({
    submissions: memory.submissions.filter((submission) => !submissions.includes(submission)),
    events: memory.events.filter((event) => !events.includes(event)),
    error: undefined,
  }));
  return undefined;
}

// `put`, because two calls may carry the same record; its id makes it the same row.
function keep(available: GreenroomDatabase, submissions: Submission[], events: LogEvent[]): PromiseLike<void> {
  return available.transaction('rw', available.submissions, available.events, async () => {
    await available.submissions.bulkPut(submissions);
    await available.events.bulkPut(events);
  });
}

/** A UUID; crypto.randomUUID is missing on plain http pages other than localhost. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40; // version 4
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80; // variant of RFC 9562
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
