// A database of a server that speaks CouchDB's protocol: the four requests of it that are needed, each answer checked.
// Plain fetch and no library: PouchDB would bring a database of its own beside the log, and hides what a server that is
// none answers.
import * as z from 'zod';
import { newId } from '@/app/_store/append';
import { ServerError, type ServerErrorKind } from './server-error';
import type { ServerLink } from './server-link';

/** A database that has a mark of a later number is left alone. */
const FORMAT = 1;
const MARK = 'greenroom';
const TIMEOUT_MS = 60_000;

export interface Change {
  id: string;
  rev: string;
  isDeleted: boolean;
}

/** With `_id` and `_rev`; the rest is anything. */
export type StoredDocument = z.infer<typeof StoredDocument>;
const StoredDocument = z.looseObject({ _id: z.string(), _rev: z.string() });

/** With `_rev`, it replaces that revision, and no other. */
export interface NewDocument {
  _id: string;
  _rev?: string;
}

/** What came of a document that was sent. */
export type Written = { rev: string } | 'conflict' | 'refused';

export interface CouchServer {
  /** @returns what tells this database from every other; it and the database itself are made where they are missing */
  open(): Promise<string>;
  /** @param since as an earlier call returned it; `0` for all */
  changesSince(since: string, limit: number): Promise<{ changes: Change[]; since: string }>;
  /** Those of the documents that are there. */
  read(ids: string[]): Promise<StoredDocument[]>;
  /** In the order of the documents. */
  write(documents: NewDocument[]): Promise<Written[]>;
}

const Mark = z.object({ greenroom: z.int().min(1), database: z.uuid() });
const Changes = z.object({
  results: z.array(
    z.object({ id: z.string(), changes: z.tuple([z.object({ rev: z.string() })], z.unknown()), deleted: z.boolean().default(false) }),
  ),
  last_seq: z.union([z.string(), z.int()]),
});
const Rows = z.object({ rows: z.array(z.object({ doc: StoredDocument.nullish() })) });
const Results = z.array(z.object({ rev: z.string().optional(), error: z.string().optional(), reason: z.string().nullish() }));
const Failure = z.object({ error: z.string(), reason: z.string().nullish() });

/** Every call may throw a ServerError. @param fetch for tests */
export function couchServer({ url, user, password }: ServerLink, fetch: typeof globalThis.fetch = globalThis.fetch): CouchServer {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (user) headers.authorization = `Basic ${base64(`${user}:${password}`)}`;

  async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; content: unknown }> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${url}${path}`, {
        method,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials: 'omit', // a cookie of the server's must not decide as whom one reads
        cache: 'no-store',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      text = await response.text();
    } catch {
      throw new ServerError(await whyUnreached(), url);
    }
    const { status } = response;
    const content = contentOf(text);
    if (status === 413) throw new ServerError('too-large', url);
    if (content === undefined) throw new ServerError(status >= 500 ? 'failed' : 'not-couchdb', url, String(status));
    const said = Failure.safeParse(content).data?.reason ?? '';
    if (status === 401) throw new ServerError('login', url);
    if (status === 403) throw new ServerError('forbidden', url, said);
    if (status >= 500 || status === 400) throw new ServerError('failed', url, `${status} ${said}`.trim());
    return { status, content };
  }

  /** @throws ServerError also where the answer is not of this shape */
  async function askFor<T>(schema: z.ZodType<T>, ...request: Parameters<typeof ask>): Promise<T> {
    const parsed = schema.safeParse((await ask(...request)).content);
    if (!parsed.success) throw new ServerError('not-couchdb', url);
    return parsed.data;
  }

  async function whyUnreached(): Promise<ServerErrorKind> {
    if (globalThis.navigator?.onLine === false) return 'offline';
    try {
      await fetch(url, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
      return 'cors'; // it answers; only its answer may not be read
    } catch {
      return 'unreachable';
    }
  }

  async function readMark(): Promise<string | undefined> {
    const { status, content } = await ask('GET', `/${MARK}`);
    if (status === 404 && isNotFound(content)) return undefined;
    if (status !== 200 || !z.object({ _id: z.literal(MARK) }).safeParse(content).success) throw new ServerError('not-couchdb', url);
    const mark = Mark.safeParse(content);
    if (!mark.success) throw new ServerError('foreign', url);
    if (mark.data.greenroom > FORMAT) throw new ServerError('newer', url);
    return mark.data.database;
  }

  async function makeDatabase(): Promise<void> {
    const { status, content } = await ask('GET', '');
    if (status === 200) return;
    if (!isNotFound(content)) throw new ServerError('not-couchdb', url);
    try {
      await ask('PUT', ''); // 412 when another device was a moment faster
    } catch (error) {
      const isDenied = error instanceof ServerError && (error.kind === 'login' || error.kind === 'forbidden');
      throw isDenied ? new ServerError('no-database', url) : error;
    }
  }

  return {
    async open() {
      const known = await readMark();
      if (known) return known;
      await makeDatabase();
      const mark = { greenroom: FORMAT, database: newId() };
      const { status } = await ask('PUT', `/${MARK}`, mark);
      if (status === 201 || status === 202) return mark.database;
      const theirs = await readMark();
      if (!theirs) throw new ServerError('failed', url, String(status));
      return theirs;
    },
    async changesSince(since, limit) {
      const { results, last_seq } = await askFor(Changes, 'GET', `/_changes?since=${encodeURIComponent(since)}&limit=${limit}`);
      const changes = results.map(({ id, changes: [{ rev }], deleted }) => ({ id, rev, isDeleted: deleted }));
      return { changes, since: String(last_seq) };
    },
    async read(ids) {
      const { rows } = await askFor(Rows, 'POST', '/_all_docs?include_docs=true', { keys: ids });
      return rows.flatMap(({ doc }) => doc ?? []);
    },
    async write(documents) {
      const results = await askFor(Results, 'POST', '/_bulk_docs', { docs: documents });
      if (results.length !== documents.length) throw new ServerError('not-couchdb', url);
      return results.map(({ rev, error, reason }) => {
        if (rev !== undefined && error === undefined) return { rev };
        if (error === 'forbidden' || error === 'unauthorized') throw new ServerError('forbidden', url, reason ?? '');
        return error === 'conflict' ? 'conflict' : 'refused';
      });
    },
  };
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNotFound(content: unknown): boolean {
  return Failure.safeParse(content).data?.error === 'not_found';
}

/** Of the text in UTF-8. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
