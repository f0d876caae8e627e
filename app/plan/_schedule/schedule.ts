// Which task on which day. What is open is dealt out in the plan's order, so much a day as the hours allow. When not all
// of it fits before the interview, the lowest ranks are kept and the rest is said to be left out.
import { addDays, dayOf, daysBetween } from '@/app/_lib/dates';
import { LAST_DAY, type Task } from './tasks';

export interface Circumstances {
  /** As in `2026-11-25`; so is the interview's date. */
  today: string;
  interviewDate: string;
  hoursADay: number;
  /** What reviews take of today, done and open; 0 by default. */
  reviewMinutes?: number;
}

export interface Schedule {
  /** The day on which each open task is to be done. */
  dayOf: Map<string, string>;
  /** Open tasks that do not fit. */
  leftOut: Task[];
  /** Hours a day at which everything open would fit. */
  hoursNeeded: number;
}

/**
 * @param done when each done task was done; what was done today has taken its part of today
 * @returns nothing when the interview is today or past: there is no day left to plan
 */
export function schedule(tasks: Task[], done: ReadonlyMap<string, number>, circumstances: Circumstances): Schedule | undefined {
  const { today, interviewDate, hoursADay, reviewMinutes = 0 } = circumstances;
  const days = daysBetween(today, interviewDate);
  if (days < 1) return undefined;
  const open = tasks.filter(({ id }) => !done.has(id));
  const spentToday = reviewMinutes + minutesOf(tasks.filter(({ id }) => doneOn(done, id) === today));
  const free = Array.from({ length: days }, (_, i) => Math.max(0, hoursADay * 60 - (i === 0 ? spentToday : 0)));

  const dates = new Map<string, string>();
  const last = open.filter(({ day }) => day === LAST_DAY);
  for (const { id } of last) dates.set(id, addDays(today, days - 1)); // the day before the interview is theirs first
  free[days - 1] = Math.max(0, (free[days - 1] as number) - minutesOf(last));

  const others = open.filter(({ day }) => day !== LAST_DAY);
  const kept = keptTasks(others, free);
  for (const [i, tasksOfDay] of deal(kept, free).entries()) for (const { id } of tasksOfDay) dates.set(id, addDays(today, i));
  const leftOut = others.filter(({ id }) => !dates.has(id));
  return { dayOf: dates, leftOut, hoursNeeded: Math.ceil((minutesOf(open) + spentToday) / days / 60) };
}

/** Tasks that an earlier plan had for the days before today, and that are still open. */
export function tasksBehind(tasks: Task[], done: ReadonlyMap<string, number>, startedOn: string, circumstances: Circumstances): Task[] {
  const doneAtStart = new Map([...done].filter(([, at]) => dayOf(at) < startedOn));
  const earlier = schedule(tasks, doneAtStart, { ...circumstances, today: startedOn, reviewMinutes: 0 });
  return tasks.filter(({ id }) => !done.has(id) && (earlier?.dayOf.get(id) ?? circumstances.today) < circumstances.today);
}

export function minutesOf(tasks: { minutes: number }[]): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** By rank until a task no longer fits the days together; in the plan's order again. */
function keptTasks(tasks: Task[], free: number[]): Task[] {
  const room = free.reduce((sum, minutes) => sum + minutes, 0);
  const kept = new Set<Task>();
  let used = 0;
  for (const task of tasks.toSorted((a, b) => a.rank - b.rank)) {
    if (used + task.minutes > room) continue;
    used += task.minutes;
    kept.add(task);
  }
  return tasks.filter((task) => kept.has(task));
}

/** Each task on the first day, not before the task ahead of it, that has room; one that no day has room for is on none. */
function deal(tasks: Task[], free: number[]): Task[][] {
  const days: Task[][] = free.map(() => []);
  const left = [...free];
  let day = 0;
  for (const task of tasks) {
    const from = left.findIndex((minutes, i) => i >= day && minutes >= task.minutes);
    const place = from >= 0 ? from : left.findIndex((minutes) => minutes >= task.minutes); // a gap before it is better than none
    if (place < 0) continue;
    left[place] = (left[place] as number) - task.minutes;
    (days[place] as Task[]).push(task);
    day = Math.max(day, place);
  }
  return days;
}

function doneOn(done: ReadonlyMap<string, number>, id: string): string | undefined {
  const at = done.get(id);
  return at === undefined ? undefined : dayOf(at);
}
