// The verdict of every submission, read from an index: no record is loaded.
import { read } from './database';
import { useMemory } from './memory';

export interface Judged {
  slug: string;
  verdict: string;
}

/** In no order. */
export async function readJudged(): Promise<Judged[]> {
  const keys = await read(async (database) => {
    return (await database.submissions.orderBy('[verdict.verdict+slug+attempt]').keys()) as unknown as unknown[][];
  }, []);
  const stored = keys.map(([verdict, slug]) => ({ verdict: String(verdict), slug: String(slug) }));
  return [...stored, ...useMemory.getState().submissions.map(({ slug, verdict }) => ({ slug, verdict: verdict.verdict }))];
}
