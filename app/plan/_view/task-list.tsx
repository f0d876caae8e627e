import Link from 'next/link';
import { useId } from 'react';
import { CheckIcon, RingIcon } from '@/app/_components/icons';
import { count } from '@/app/_lib/count';
import { tickTask } from '@/app/_store/plan-ticks';
import { hrefOf, isProblem, type Task } from '../_schedule/tasks';
import { hoursText, kindNames } from './texts';

interface Props {
  tasks: Task[];
  done: ReadonlyMap<string, number>;
  /** What else is said of a task, such as its date. */
  note?: (task: Task) => string | undefined;
}

/** Tasks with their ticks: a problem's comes from the log, the others are set by hand. */
export function TaskList({ tasks, done, note }: Props) {
  return (
    <ul>
      {tasks.map((task) => (
        <li
          key={task.id}
          data-done={done.has(task.id)}
          className="flex min-h-9 flex-wrap items-center gap-x-3 border-line border-t py-1 text-sm first:border-t-0"
        >
          {isProblem(task) ? <ProblemTask task={task} isDone={done.has(task.id)} /> : <TickedTask task={task} isDone={done.has(task.id)} />}
          <span className="text-ink-faint text-xs max-sm:pl-7 sm:ml-auto">
            {[kindNames[task.kind], hoursText(task.minutes), note?.(task)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ProblemTask({ task, isDone }: { task: Task; isDone: boolean }) {
  return (
    <span className="flex items-center gap-3">
      <span className={isDone ? 'text-green' : 'text-line-strong'}>{isDone ? <CheckIcon /> : <RingIcon />}</span>
      <Link href={hrefOf(task) as string} prefetch={false} className={`hover:text-accent ${isDone ? 'text-ink-soft' : 'font-medium'}`}>
        {task.title}
      </Link>
      <span className="sr-only">{isDone ? '(solved)' : '(not solved yet)'}</span>
    </span>
  );
}

function TickedTask({ task, isDone }: { task: Task; isDone: boolean }) {
  const id = useId();
  const href = hrefOf(task);
  return (
    <span className="flex items-center gap-3">
      <input
        id={id}
        type="checkbox"
        className="size-4 shrink-0 accent-accent"
        checked={isDone}
        onChange={() => tickTask(task.id, !isDone)}
      />
      <label htmlFor={id} className={isDone ? 'text-ink-soft' : ''}>
        {task.title}
      </label>
      {href && (
        <Link href={href} prefetch={false} className="text-accent hover:underline">
          {task.cards ? count(task.cards.length, 'card') : 'Open'}
        </Link>
      )}
    </span>
  );
}
