// A database as CouchDB has it, as far as Greenroom asks for it, in place of fetch; and what may go wrong on the way.

interface Stored {
  rev: number;
  seq: number;
  isDeleted: boolean;
  content: Record<string, unknown>;
}

/** What becomes of a request: it does not arrive, or its answer does not. */
export type Fault = 'request-lost' | 'answer-lost';

export class FakeCouch {
  readonly url = 'http://couch.test:5984/greenroom';
  exists = false;
  documents = new Map<string, Stored>();
  password = '';
  /** A server that may make no databases for this name. */
  isFixed = false;
  /** Answers in place of the database's own. */
  answer: ((path: string) => Response | undefined) | undefined;
  /** For the requests to come, one each. */
  faults: (Fault | undefined)[] = [];
  asked: string[] = [];
  mostCharacters = Number.POSITIVE_INFINITY;
  private seq = 0;

  readonly fetch: typeof globalThis.fetch = async (address, options = {}) => {
    const path = String(address).slice(this.url.length);
    this.asked.push(`${options.method ?? 'GET'} ${path}`);
    const fault = this.faults.shift();
    if (fault === 'request-lost') throw new TypeError('Failed to fetch');
    const response = this.answer?.(path) ?? this.respond(options.method ?? 'GET', path, options);
    if (fault === 'answer-lost') throw new TypeError('Failed to fetch');
    return response;
  };

  /** As somebody does with another program. */
  put(id: string, content: Record<string, unknown>): void {
    this.documents.set(id, { rev: (this.documents.get(id)?.rev ?? 0) + 1, seq: ++this.seq, isDeleted: false, content });
  }

  remove(id: string): void {
    const stored = this.documents.get(id);
    if (stored) Object.assign(stored, { rev: stored.rev + 1, seq: ++this.seq, isDeleted: true });
  }

  private respond(method: string, path: string, { body, headers }: RequestInit): Response {
    const login = new Headers(headers).get('authorization');
    if (this.password && login !== `Basic ${btoa(`me:${this.password}`)}`)
      return failure(401, 'unauthorized', 'Name or password is incorrect.');
    if (path === '' && method === 'PUT') {
      if (this.isFixed) return failure(401, 'unauthorized', 'You are not a server admin.');
      this.exists = true;
      return json(201, { ok: true });
    }
    if (!this.exists) return failure(404, 'not_found', 'Database does not exist.');
    const content = body === undefined ? {} : JSON.parse(String(body));
    if (String(body).length > this.mostCharacters) return failure(413, 'too_large', 'the request entity is too large');
    if (path === '') return json(200, { db_name: 'greenroom' });
    if (path.startsWith('/_changes')) return this.changes(new URL(path, 'http://x').searchParams);
    if (path.startsWith('/_all_docs')) return json(200, { rows: content.keys.map((id: string) => this.row(id)) });
    if (path === '/_bulk_docs')
      return json(
        201,
        content.docs.map((document: Record<string, unknown>) => this.write(document)),
      );
    const id = path.slice(1);
    if (method === 'PUT') {
      const written = this.write({ ...content, _id: id });
      return json('error' in written ? 409 : 201, written);
    }
    const stored = this.documents.get(id);
    return stored ? json(200, { ...stored.content, _id: id, _rev: revOf(stored) }) : failure(404, 'not_found', 'missing');
  }

  private changes(query: URLSearchParams): Response {
    const since = Number(query.get('since'));
    const results = [...this.documents]
      .filter(([, { seq }]) => seq > since)
      .sort(([, a], [, b]) => a.seq - b.seq)
      .slice(0, Number(query.get('limit')))
      .map(([id, stored]) => ({ id, seq: stored.seq, changes: [{ rev: revOf(stored) }], ...(stored.isDeleted && { deleted: true }) }));
    return json(200, { results, last_seq: results.at(-1)?.seq ?? since });
  }

  private row(id: string): object {
    const stored = this.documents.get(id);
    if (!stored) return { key: id, error: 'not_found' };
    const value = { rev: revOf(stored), ...(stored.isDeleted && { deleted: true }) };
    return { id, key: id, value, doc: stored.isDeleted ? null : { ...stored.content, _id: id, _rev: revOf(stored) } };
  }

  private write({ _id, _rev, ...content }: Record<string, unknown>): object {
    const id = String(_id);
    const stored = this.documents.get(id);
    const isCurrent = stored && !stored.isDeleted ? _rev === revOf(stored) : _rev === undefined;
    if (!isCurrent) return { id, error: 'conflict', reason: 'Document update conflict.' };
    this.put(id, content);
    return { ok: true, id, rev: revOf(this.documents.get(id) as Stored) };
  }
}

function revOf({ rev, seq }: Stored): string {
  return `${rev}-${seq}`;
}

function json(status: number, content: unknown): Response {
  return new Response(JSON.stringify(content), { status });
}

function failure(status: number, error: string, reason: string): Response {
  return json(status, { error, reason });
}
