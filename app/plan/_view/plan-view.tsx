'use client';
import { weekdayText } from '@/app/_lib/dates';
import type { ReviewCard } from '@/app/_review/cards';
import { ReviewRow } from '@/app/_review/review-row';
import { plan as sixDays } from '@/problems/plan/plan';
import { LAST_DAY, type Task } from '../_schedule/tasks';
import { type PlanState, usePlan } from '../_schedule/use-plan';
import { PlanForm } from './plan-form';
import { Standing } from './standing';
import { TaskList } from './task-list';
import { Today } from './today';

interface Props {
  problems: { slug: string; title: string }[];
  tracks: { slug: string; title: string }[];
  cards: ReviewCard[];
}

/** The six days and the last 24 hours, with dates and ticks. */
export function PlanView({ problems, tracks, cards }: Props) {
  const plan = usePlan(problems, cards);
  if (!plan) return <p className="text-ink-soft">Reading your log…</p>;
  return (
    <div className="grid gap-8">
      <div className="grid gap-4 text-sm">
        <Standing plan={plan} />
        <PlanForm today={plan.today} />
      </div>
      {plan.schedule ? <Today plan={plan} level="h2" /> : plan.reviews && <ReviewRow standing={plan.reviews} />}
      {sixDays.days.map(({ track, topics }, i) => (
        <PlanSection
          key={track}
          title={tracks.find(({ slug }) => slug === track)?.title ?? track}
          about={topics.join(', ')}
          plan={plan}
          tasks={plan.tasks.filter(({ day }) => day === i + 1)}
        />
      ))}
      <PlanSection
        title="The last 24 hours"
        about="Nothing new: go once over what is most likely to be asked, then sleep."
        plan={plan}
        tasks={plan.tasks.filter(({ day }) => day === LAST_DAY)}
        extra={({ id }) => sixDays.lastDay.find((activity) => activity.id === id)?.points.join(', ')}
      />
    </div>
  );
}

interface SectionProps {
  title: string;
  about: string;
  plan: PlanState;
  tasks: Task[];
  extra?: (task: Task) => string | undefined;
}

function PlanSection({ title, about, plan: { done, schedule }, tasks, extra }: SectionProps) {
  const doneHere = tasks.filter(({ id }) => done.has(id)).length;
  function whenText(task: Task): string | undefined {
    if (!schedule || done.has(task.id)) return undefined;
    const day = schedule.dayOf.get(task.id);
    return day ? weekdayText(day) : 'left out';
  }
  return (
    <section aria-label={title}>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-semibold text-lg">{title}</h2>
        <span className="text-ink-faint text-xs">
          {doneHere} of {tasks.length} done
        </span>
      </div>
      <p className="mb-2 text-ink-soft text-sm">{about}</p>
      <TaskList tasks={tasks} done={done} note={(task) => [extra?.(task), whenText(task)].filter(Boolean).join(' · ')} />
    </section>
  );
}
