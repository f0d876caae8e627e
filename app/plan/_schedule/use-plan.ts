import { useMemo, useState } from 'react';
import { dayOf } from '@/app/_lib/dates';
import type { ReviewCard } from '@/app/_review/cards';
import type { Standing } from '@/app/_review/standing';
import { useReviews } from '@/app/_review/use-reviews';
import { useHistories } from '@/app/_store/histories';
import { usePlanTicks } from '@/app/_store/plan-ticks';
import { useSettings } from '@/app/_store/settings';
import { plan } from '@/problems/plan/plan';
import { minutesOf, type Schedule, schedule, tasksBehind } from './schedule';
import { doneTimes, type Task, tasksOf } from './tasks';

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
  /** How reviews stand; nothing when their scheduling could not be loaded. */
  reviews: Standing | undefined;
}

/** The plan as it stands now; nothing until the log is read. */
export function usePlan(problems: { slug: string; title: string }[], cards: ReviewCard[]): PlanState | undefined {
  const [today] = useState(() => dayOf(Date.now()));
  const { interviewDate, hoursADay, planStartedOn } = useSettings();
  const tasks = useMemo(() => tasksOf(plan, new Map(problems.map(({ slug, title }) => [slug, title]))), [problems]);
  const slugs = useMemo(() => slugsOf(problems, cards), [problems, cards]);
  const histories = useHistories(slugs);
  const reviews = useReviews(cards, histories);
  const ticks = usePlanTicks();
  return useMemo(() => {
    if (!histories || !reviews) return undefined;
    const standing = reviews === 'failed' ? undefined : reviews.standing;
    const done = doneTimes(tasks, histories, ticks);
    const circumstances = {
      today,
      interviewDate,
      hoursADay,
      reviewMinutes: standing ? standing.minutes.taken + minutesOf(standing.queue) : 0,
    };
    const current = interviewDate === '' ? undefined : schedule(tasks, done, circumstances);
    const isTodays = ({ id }: Task) => current?.dayOf.get(id) === today || isDoneOn(done.get(id), today);
    return {
      tasks,
      done,
      today,
      schedule: current,
      todays: current ? tasks.filter(isTodays) : [],
      behind: current ? tasksBehind(tasks, done, planStartedOn, circumstances) : [],
      reviews: standing,
    };
  }, [tasks, histories, reviews, ticks, today, interviewDate, hoursADay, planStartedOn]);
}

function slugsOf(problems: { slug: string }[], cards: ReviewCard[]): string[] {
  return [...new Set([...problems.map(({ slug }) => slug), ...cards.flatMap(({ problem }) => problem?.slug ?? [])])];
}

function isDoneOn(at: number | undefined, day: string): boolean {
  return at !== undefined && dayOf(at) === day;
}
