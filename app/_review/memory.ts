// What is remembered of a card, by the formulas of FSRS. Loads ts-fsrs: to be imported where that is wanted, lazily.
import { fsrs, Rating } from 'ts-fsrs';
import { addDays, daysBetween } from '@/app/_lib/dates';
import type { Grade } from '@/app/_store/records';
import type { Entry } from './entries';

/** Stability in days, difficulty from 1 to 10, as FSRS has them. */
export interface Memory {
  stability: number;
  difficulty: number;
  /** The day of the last entry. */
  lastDay: string;
  lastGrade: Grade;
}

const scheduler = fsrs({ enable_fuzz: false }); // 90 % retention, the default weights of FSRS 6
const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** @param entries oldest first; nothing is remembered of none */
export function memoryOf(entries: readonly Entry[]): Memory | undefined {
  return entries.reduce<Memory | undefined>((memory, { day, grade }) => reviewed(memory, day, grade), undefined);
}

/** The memory after a review on `day`. */
export function reviewed(memory: Memory | undefined, day: string, grade: Grade): Memory {
  const state = memory ? { stability: memory.stability, difficulty: memory.difficulty } : null;
  const { stability, difficulty } = scheduler.next_state(state, memory ? daysSince(memory, day) : 0, ratings[grade]);
  return { stability, difficulty, lastDay: memory && memory.lastDay > day ? memory.lastDay : day, lastGrade: grade };
}

/** The chance of recall on `day`, from 0 to 1. */
export function recallOn(memory: Memory, day: string): number {
  return scheduler.forgetting_curve(daysSince(memory, day), memory.stability);
}

/**
 * When recall will have fallen to 90 %, at least a day after the last entry, and no later than the interview.
 * @param interviewDate nothing when there is none to come
 */
export function dueDay({ stability, lastDay }: Memory, interviewDate: string | undefined): string {
  const due = addDays(lastDay, scheduler.next_interval(stability, 0));
  return interviewDate !== undefined && interviewDate < due ? interviewDate : due;
}

// A clock that was wrong may have dated an entry after today.
function daysSince({ lastDay }: Memory, day: string): number {
  return Math.max(0, daysBetween(lastDay, day));
}
