import { useMemo, useState } from 'react';
import { dayOf } from '@/app/_lib/dates';
import { useHistories } from '@/app/_store/histories';
import { usePlanTicks } from '@/app/_store/plan-ticks';
import { useSettings } from '@/app/_store/settings';
import { plan } from '@/problems/plan/plan';
import { type Schedule, schedule, tasksBehind } from './schedule';
import { doneTimes, isProblem, type Task, tasksOf } from './tasks';

export interface PlanState {
  tasks: Task[];
  /** When each done task was done. */
  done: ReadonlyMap<string, number>;
  today: string;
  /** Nothing without a date, or when it has come. */
  schedule: Schedule | undefined;
  /** For today: what is done, and what is open, each in the plan's order. */
  todays: Task[];
  /** Tasks of earlier days that are still open. */
  behind: Task[];
}

/** The plan as it stands now; nothing until the log is read. */
export function usePlan(problems: { slug: string; title: string }[]): PlanState | undefined {
  const [today] = useState(() => dayOf(Date.now()));
  const { interviewDate, hoursADay, planStartedOn } = useSettings();
  const tasks = useMemo(() => tasksOf(plan, new Map(problems.map(({ slug, title }) => [slug, title]))), [problems]);
  const slugs = useMemo(() => tasks.filter(isProblem).map(({ id }) => id), [tasks]);
  const histories = useHistories(slugs);
  const ticks = usePlanTicks();
  return useMemo(() => {
    if (!histories) return undefined;
    const done = doneTimes(tasks, histories, ticks);
    const circumstances = { today, interviewDate, hoursADay };
    const current = interviewDate === '' ? undefined : schedule(tasks, done, circumstances);
    const isTodays = ({ id }: Task) => current?.dayOf.get(id) === today || isDoneOn(done.get(id), today);
    return {
      tasks,
      done,
      today,
      schedule: current,
      todays: current ? tasks.filter(isTodays) : [],
      behind: current ? tasksBehind(tasks, done, planStartedOn, circumstances) : [],
    };
  }, [tasks, histories, ticks, today, interviewDate, hoursADay, planStartedOn]);
}

function isDoneOn(at: number | undefined, day: string): boolean {
  return at !== undefined && dayOf(at) === day;
}
