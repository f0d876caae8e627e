import { useMemo } from 'react';
import { isOfProblem } from '../_lib/history';
import { append, newId } from './append';
import { read } from './database';
import { useMemory } from './memory';
import { parseRows } from './parse-rows';
import { PracticeEvent } from './records';
import { useLiveQuery } from './use-live-query';

export type NewPracticeEvent = Omit<PracticeEvent, 'id' | 'at'>;

const none: PracticeEvent[] = [];

/** Adds to the log, dated now. */
export async function appendEvent(added: NewPracticeEvent): Promise<PracticeEvent> {
  const event = { ...added, id: newId(), at: Date.now() };
  await append({ event });
  return event;
}

/** What happened at a problem beside submissions, oldest first; live, across tabs too. */
export function useEvents(slug: string): PracticeEvent[] {
  const stored = useLiveQuery(readEvents, slug, none);
  const unsaved = useMemory((memory) => memory.events);
  return useMemo(
    () =>
      oldestFirst(
        stored,
        unsaved.filter(isOfProblem).filter((event) => event.slug === slug),
      ),
    [stored, unsaved, slug],
  );
}

export function readEvents(slug: string): Promise<PracticeEvent[]> {
  return read(async (database) => parseRows('event', PracticeEvent, await database.events.where({ slug }).sortBy('at')), none);
}

function oldestFirst(stored: PracticeEvent[], unsaved: PracticeEvent[]): PracticeEvent[] {
  const byId = new Map([...stored, ...unsaved].map((event) => [event.id, event]));
  return [...byId.values()].sort((a, b) => a.at - b.at);
}
