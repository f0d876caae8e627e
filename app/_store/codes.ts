// The code of each problem for use outside the app, read by indexes: of a long log only what is shown is loaded.
import Dexie from 'dexie';
import type { Code } from '../_code/code-file';
import { type GreenroomDatabase, read } from './database';
import { useMemory } from './memory';
import { parseRows } from './parse-rows';
import { Draft, Submission } from './records';

/** One for each problem with code, by slug: the latest accepted submission, else the latest draft or submission. */
export async function readBestCodes(): Promise<Code[]> {
  return (await readWorks()).flatMap(({ accepted, draft, newest }) => {
    if (accepted) return [submitted(accepted)];
    return draft ? [drafted(draft, newest)] : newest ? [submitted(newest)] : [];
  });
}

/** One for each problem with code, by slug: the draft that is being worked on, else the best code. */
export async function readCurrentCodes(): Promise<Code[]> {
  return (await readWorks()).flatMap(({ accepted, draft, newest }) => {
    const isOpen = draft && draft.attempt > (accepted?.attempt ?? 0) && draft.revision > 1; // the first holds starter code
    if (isOpen) return [drafted(draft, newest)];
    if (accepted) return [submitted(accepted)];
    return newest ? [submitted(newest)] : [];
  });
}

interface Work {
  /** The latest one. */
  accepted: Submission | undefined;
  newest: Submission | undefined;
  /** Of the latest attempt. */
  draft: Draft | undefined;
}

function submitted({ slug, attempt, source, submittedAt, verdict }: Submission): Code {
  return { slug, attempt, source, at: submittedAt, verdict };
}

function drafted(draft: Draft, newest: Submission | undefined): Code {
  if (newest?.source === draft.source) return submitted(newest);
  return { slug: draft.slug, attempt: draft.attempt, source: draft.source, at: draft.savedAt };
}

async function readWorks(): Promise<Work[]> {
  const memory = useMemory.getState();
  const stored = await read(readStored, []);
  const held = memory.drafts.map(({ draft }) => draft);
  const drafts = [...stored.flatMap(({ draft }) => draft ?? []), ...held];
  const submissions = [...stored.flatMap(({ accepted, newest }) => [accepted ?? [], newest ?? []].flat()), ...memory.submissions];
  const slugs = [...new Set([...drafts, ...submissions].map(({ slug }) => slug))].sort();
  return slugs.map((slug) => {
    const own = submissions.filter((submission) => submission.slug === slug).sort((a, b) => a.submittedAt - b.submittedAt);
    return {
      accepted: own.findLast(({ verdict }) => verdict.verdict === 'accepted'),
      newest: own.at(-1),
      draft: drafts.filter((draft) => draft.slug === slug).reduce<Draft | undefined>(laterAttempt, undefined),
    };
  });
}

// A draft held in this tab comes after the stored one of its attempt, and is newer.
function laterAttempt(a: Draft | undefined, b: Draft): Draft {
  return a && a.attempt > b.attempt ? a : b;
}

async function readStored(available: GreenroomDatabase): Promise<Work[]> {
  const { drafts, submissions } = available;
  const keys = (await drafts.toCollection().primaryKeys()).filter(([, attempt]) => typeof attempt === 'number');
  const slugs = new Set([...keys.map(([slug]) => slug), ...(await submittedSlugs(available))]);
  return Promise.all(
    [...slugs].map(async (slug) => {
      const [accepted, newest, draft] = await Promise.all([
        submissions
          .where('[verdict.verdict+slug+submittedAt]')
          .between(['accepted', slug, Dexie.minKey], ['accepted', slug, Dexie.maxKey])
          .last(),
        submissions.where('[slug+submittedAt]').between([slug, Dexie.minKey], [slug, Dexie.maxKey]).last(),
        drafts.where('[slug+attempt]').between([slug, Dexie.minKey], [slug, Dexie.maxKey]).last(),
      ]);
      return {
        accepted: parsedOne('submission', Submission, accepted),
        newest: parsedOne('submission', Submission, newest),
        draft: parsedOne('draft', Draft, draft),
      };
    }),
  );
}

/** From one slug to the next, so that a long log costs no more than its problems. */
async function submittedSlugs({ submissions }: GreenroomDatabase): Promise<string[]> {
  const slugs: string[] = [];
  for (let from = ''; ; from = slugs.at(-1) as string) {
    const [key] = (await submissions.where('[slug+submittedAt]').above([from, Dexie.maxKey]).limit(1).keys()) as unknown as [string][];
    if (typeof key?.[0] !== 'string') return slugs;
    slugs.push(key[0]);
  }
}

function parsedOne<T>(table: string, schema: Parameters<typeof parseRows<T>>[1], row: unknown): T | undefined {
  return row === undefined ? undefined : parseRows(table, schema, [row])[0];
}
