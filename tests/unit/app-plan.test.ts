import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '@/app/_lib/dates';
import { noHistory } from '@/app/_lib/history';
import { type Circumstances, minutesOf, schedule, tasksBehind } from '@/app/plan/_schedule/schedule';
import { doneTimes, isProblem, LAST_DAY, type Task, tasksOf } from '@/app/plan/_schedule/tasks';
import { plan } from '@/problems/plan/plan';
import { Plan } from '@/problems/plan/schema';
import { readCatalogue } from '../catalogue';
import { forAll } from './for-all';

const catalogue = readCatalogue();
const titles = new Map([...catalogue.values()].map(({ slug, title }) => [slug, title]));
const tasks = tasksOf(plan, titles);
const TODAY = '2026-11-25';

describe("the plan's data", () => {
  it('keeps its schema', () => expect(Plan.parse(plan)).toEqual(plan));

  it.each(plan.days)('names problems of the catalogue only: $track', ({ track, mediums, algorithms, drills }) => {
    const unknown = [...mediums, ...algorithms, ...drills].filter((slug) => !catalogue.has(slug));
    expect(unknown).toEqual([]);
    const notOfTheDay = mediums.filter((slug) => catalogue.get(slug)?.track !== track || catalogue.get(slug)?.difficulty !== 'medium');
    expect(notOfTheDay).toEqual([]);
  });

  it('has the five algorithms from scratch', () => {
    expect(plan.days.flatMap(({ algorithms }) => algorithms)).toEqual([
      'linear-regression-normal-equation',
      'logistic-regression-gradient-descent',
      'k-means-lloyd',
      'knn-classifier',
      'decision-tree-classifier',
    ]);
  });

  it('gives every task an id of its own', () => expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length));

  it('leaves out problems that are not built', () => {
    const built = tasksOf(plan, new Map([['3sum', '3Sum']])).filter(isProblem);
    expect(built.map(({ id }) => id)).toEqual(['3sum']);
  });
});

describe('what is done', () => {
  it('is a solved problem, and an activity whose newest tick says so', () => {
    const done = doneTimes(
      tasks,
      new Map([
        ['3sum', { ...noHistory, submissions: 1, acceptedAt: 7 }],
        ['coin-change', { ...noHistory, submissions: 1 }],
      ]),
      [
        { task: 'round-1', done: true, at: 9 },
        { task: 'round-2', done: false, at: 6 },
        { task: 'round-2', done: true, at: 5 },
      ],
    );
    expect([...done]).toEqual([
      ['round-1', 9],
      ['3sum', 7],
    ]);
  });
});

describe('a schedule', () => {
  it('plans every open task once, or says that it is left out, and no day beyond its hours', () =>
    forAll(
      (circumstances, done) => {
        const planned = schedule(tasks, done, circumstances);
        if (!planned) throw new Error('there are days');
        const open = tasks.filter(({ id }) => !done.has(id));
        expect([...planned.dayOf.keys(), ...planned.leftOut.map(({ id }) => id)].sort()).toEqual(open.map(({ id }) => id).sort());
        for (const day of new Set(planned.dayOf.values())) {
          expect(day >= TODAY && day < circumstances.interviewDate).toBe(true);
          const ofDay = open.filter(({ id }) => planned.dayOf.get(id) === day);
          const isLast = day === addDays(circumstances.interviewDate, -1);
          const limit = isLast ? Math.max(circumstances.hoursADay * 60, minutesOf(lastTasks(ofDay))) : circumstances.hoursADay * 60;
          expect(minutesOf(ofDay)).toBeLessThanOrEqual(limit);
        }
      },
      circumstancesOfAllKinds(),
      doneTasks(),
    ));

  it('puts the last 24 hours on the day before the interview', () =>
    forAll((circumstances) => {
      const planned = schedule(tasks, new Map(), circumstances);
      const days = lastTasks(tasks).map(({ id }) => planned?.dayOf.get(id));
      expect(new Set(days)).toEqual(new Set([addDays(circumstances.interviewDate, -1)]));
    }, circumstancesOfAllKinds()));

  it('does not hand out more when work of today is done', () => {
    const circumstances = { today: TODAY, interviewDate: addDays(TODAY, 9), hoursADay: 4 };
    const before = todays(schedule(tasks, new Map(), circumstances));
    const first = tasks[0] as Task;
    const after = todays(schedule(tasks, new Map([[first.id, startOfDay(TODAY) + 1]]), circumstances));
    expect(before).toEqual([first.id, ...after]);
  });

  it('leaves to reviews what they take of today, and of no other day', () =>
    forAll(
      (circumstances, reviewMinutes) => {
        const [planned, without] = [reviewMinutes, 0].map((minutes) =>
          schedule(tasks, new Map(), { ...circumstances, reviewMinutes: minutes }),
        );
        const minutesToday = minutesOf(tasks.filter(({ id, day }) => planned?.dayOf.get(id) === TODAY && day !== LAST_DAY));
        expect(minutesToday).toBeLessThanOrEqual(Math.max(0, circumstances.hoursADay * 60 - reviewMinutes));
        expect(planned?.hoursNeeded).toBeGreaterThanOrEqual(without?.hoursNeeded as number);
        expect(tasksBehind(tasks, new Map(), addDays(TODAY, -1), { ...circumstances, reviewMinutes })).toEqual(
          tasksBehind(tasks, new Map(), addDays(TODAY, -1), circumstances),
        );
      },
      circumstancesOfAllKinds(),
      fc.integer({ min: 0, max: 400 }),
    ));

  it('keeps the algorithms and first mediums when time is short, and says what it would take', () => {
    const planned = schedule(tasks, new Map(), { today: TODAY, interviewDate: addDays(TODAY, 3), hoursADay: 4 });
    const left = planned?.leftOut.map(({ id }) => id) ?? [];
    expect(left.length).toBeGreaterThan(0);
    for (const { algorithms, mediums } of plan.days) expect(left).not.toContain([...algorithms, ...mediums][0]);
    expect((planned?.hoursNeeded ?? 0) * 60 * 3).toBeGreaterThanOrEqual(minutesOf(tasks));
  });

  it('holds all of it in seven days at eight hours', () => {
    const planned = schedule(tasks, new Map(), { today: TODAY, interviewDate: addDays(TODAY, 7), hoursADay: 8 });
    expect(planned?.leftOut).toEqual([]);
  });

  it.each([TODAY, '2026-11-24'])('is not made for an interview that is today or past: %s', (interviewDate) => {
    expect(schedule(tasks, new Map(), { today: TODAY, interviewDate, hoursADay: 8 })).toBeUndefined();
  });
});

describe('being behind', () => {
  const circumstances = { today: TODAY, interviewDate: addDays(TODAY, 5), hoursADay: 6 };
  const startedOn = addDays(TODAY, -2);
  const planned = schedule(tasks, new Map(), { ...circumstances, today: startedOn })?.dayOf;
  const due = tasks.filter(({ id }) => (planned?.get(id) ?? TODAY) < TODAY);

  it('counts what earlier days had and is still open', () => {
    expect(due.length).toBeGreaterThan(5);
    const [first, ...others] = due as [Task, ...Task[]];
    expect(tasksBehind(tasks, new Map([[first.id, startOfDay(startedOn) + 5]]), startedOn, circumstances)).toEqual(others);
  });

  it('is over when all of that is done', () => {
    const done = new Map(due.map(({ id }) => [id, startOfDay(startedOn) + 5]));
    expect(tasksBehind(tasks, done, startedOn, circumstances)).toEqual([]);
  });

  it('is not possible on the day the plan is made', () =>
    forAll((later) => expect(tasksBehind(tasks, new Map(), TODAY, later)).toEqual([]), circumstancesOfAllKinds()));
});

function circumstancesOfAllKinds(): fc.Arbitrary<Circumstances> {
  return fc
    .record({ days: fc.integer({ min: 1, max: 30 }), hoursADay: fc.integer({ min: 1, max: 14 }) })
    .map(({ days, hoursADay }) => ({ today: TODAY, interviewDate: addDays(TODAY, days), hoursADay }));
}

function doneTasks(): fc.Arbitrary<Map<string, number>> {
  const at = fc.integer({ min: -3, max: 0 }).map((days) => startOfDay(addDays(TODAY, days)) + 60_000);
  return fc.array(fc.tuple(fc.constantFrom(...tasks.map(({ id }) => id)), at)).map((rows) => new Map(rows));
}

function lastTasks(all: Task[]): Task[] {
  return all.filter(({ day }) => day === LAST_DAY);
}

function todays(planned: ReturnType<typeof schedule>): string[] {
  return tasks.filter(({ id }) => planned?.dayOf.get(id) === TODAY).map(({ id }) => id);
}
