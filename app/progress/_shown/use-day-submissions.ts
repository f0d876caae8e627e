import { useMemo } from 'react';
import { addDays, dayOf, startOfDay } from '@/app/_lib/dates';
import { read } from '@/app/_store/database';
import { useMemory } from '@/app/_store/memory';
import type { Submission } from '@/app/_store/records';
import { useLiveQuery } from '@/app/_store/use-live-query';
import { verdictNames } from '@/worker/verdict';

/** What the list of a day shows of a submission. */
type Sent = Pick<Submission, 'id' | 'slug' | 'submittedAt'> & { verdict: Pick<Submission['verdict'], 'verdict'> };

/** The submissions of one day, newest first; nothing until they are read. Live, across tabs too. */
export function useDaySubmissions(day: string): Sent[] | undefined {
  const stored = useLiveQuery<Sent[] | undefined>(readDay, day, undefined);
  const unsaved = useMemory((memory) => memory.submissions);
  return useMemo(() => {
    if (!stored) return undefined;
    const all = new Map([...stored, ...unsaved.filter(({ submittedAt }) => dayOf(submittedAt) === day)].map((sent) => [sent.id, sent]));
    return [...all.values()].sort((a, b) => b.submittedAt - a.submittedAt);
  }, [stored, unsaved, day]);
}

function readDay(day: string): Promise<Sent[]> {
  return read(async (available) => {
    const rows = await available.submissions
      .where('submittedAt')
      .between(startOfDay(day), startOfDay(addDays(day, 1)))
      .toArray();
    return rows.filter(isSent);
  }, []);
}

function isSent(row: unknown): row is Sent {
  const { id, slug, verdict } = Object(row) as Partial<Sent>;
  return typeof id === 'string' && typeof slug === 'string' && Object.hasOwn(verdictNames, Object(verdict).verdict);
}
