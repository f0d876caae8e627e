// Tasks of the plan that were ticked by hand, in the log: the newest tick of a task holds.
import { useMemo } from 'react';
import { create } from 'zustand';
import { append, newId } from './append';
import { read } from './database';
import type { PlanTick } from './records';
import { useLiveQuery } from './use-live-query';

const none: PlanTick[] = [];

/** Those of this tab, also once they are stored, so that a tick does not go out between its write and the next read. */
const useOwn = create<PlanTick[]>()(() => none);

/** Live, across tabs too. */
export function usePlanTicks(): PlanTick[] {
  const stored = useLiveQuery(readPlanTicks, '', none);
  const own = useOwn();
  return useMemo(() => [...stored, ...own], [stored, own]);
}

export async function tickTask(task: string, done: boolean): Promise<void> {
  const event: PlanTick = { id: newId(), slug: 'plan', kind: 'plan-ticked', task, done, at: Date.now() };
  useOwn.setState((own) => [...own, event], true);
  await append({ event });
}

export function readPlanTicks(): Promise<PlanTick[]> {
  return read(async (available) => (await available.events.where({ slug: 'plan' }).toArray()).filter(isTick), none);
}

// By hand, so that the home page loads no schemas.
function isTick(row: unknown): row is PlanTick {
  const { kind, task, done, at } = Object(row) as Partial<PlanTick>;
  return kind === 'plan-ticked' && typeof task === 'string' && typeof done === 'boolean' && typeof at === 'number';
}
