import { read } from '../_store/database';
import { useMemory } from '../_store/memory';

const SHOWN = 5;
const noProblems = ['plan', 'review', 'elsewhere']; // what events have in the place of a problem's slug
const LOOKED_AT = 100; // records of each kind: enough for five problems, however often each was sent

/** The problems worked on last, newest first, as the log tells. */
export async function readRecentSlugs(): Promise<string[]> {
  const rows = await read(async ({ submissions, events }) => {
    const sent = await submissions.orderBy('submittedAt').reverse().limit(LOOKED_AT).toArray();
    const done = await events.orderBy('at').reverse().limit(LOOKED_AT).toArray();
    return [...sent, ...done];
  }, []);
  const memory = useMemory.getState();
  return newestSlugs([...rows, ...memory.submissions, ...memory.events]);
}

/** @param rows submissions and events, in any order; a row that names no problem is passed over */
export function newestSlugs(rows: unknown[]): string[] {
  const dated = rows.map((row) => Object(row) as Record<string, unknown>);
  const instant = ({ submittedAt, at }: Record<string, unknown>) => Number(submittedAt ?? at) || 0;
  const slugs = dated
    .sort((a, b) => instant(b) - instant(a))
    .map(({ slug }) => slug)
    .filter((slug) => typeof slug === 'string');
  return [...new Set(slugs)].filter((slug) => !noProblems.includes(slug)).slice(0, SHOWN);
}
