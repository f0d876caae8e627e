import { count } from '@/app/_lib/count';
import { daysBetween, weekdayText } from '@/app/_lib/dates';
import { minutesOf } from '../_schedule/schedule';
import type { Task } from '../_schedule/tasks';

export const kindNames: Record<Task['kind'], string> = {
  medium: 'medium',
  algorithm: 'from scratch',
  drill: 'drill',
  review: 'review',
  round: 'mock round',
  design: 'design',
  stories: 'stories',
};

/** As in `3 tasks, 1.5 hours`. */
export function loadText(tasks: { minutes: number }[]): string {
  return `${count(tasks.length, 'task')}, ${hoursText(minutesOf(tasks))}`;
}

export function hoursText(minutes: number): string {
  if (minutes < 60) return count(minutes, 'minute');
  const hours = (minutes / 60).toLocaleString('en', { maximumFractionDigits: 1 });
  return `${hours} ${hours === '1' ? 'hour' : 'hours'}`;
}

export function countdownText(today: string, interviewDate: string): string {
  const days = daysBetween(today, interviewDate);
  if (days < 0) return `Your interview was on ${weekdayText(interviewDate)}. Set the date of the next one.`;
  if (days === 0) return 'Your interview is today: nothing more to plan.';
  return `Your interview is on ${weekdayText(interviewDate)}, in ${count(days, 'day')}.`;
}
