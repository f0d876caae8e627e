import Link from 'next/link';
import { ReviewRow } from '@/app/_review/review-row';
import { minutesOf } from '../_schedule/schedule';
import { hrefOf, isProblem } from '../_schedule/tasks';
import type { PlanState } from '../_schedule/use-plan';
import { TaskList } from './task-list';
import { loadText } from './texts';

/** What to do now, in order, with one Start button. */
export function Today({ plan, level: Heading }: { plan: PlanState; level: 'h1' | 'h2' }) {
  const open = plan.todays.filter(({ id }) => !plan.done.has(id));
  const next = open.find(isProblem);
  const queue = plan.reviews?.queue ?? [];
  const load = queue.length > 0 ? [{ minutes: minutesOf(queue) }, ...open] : open; // reviewing is one task
  return (
    <section aria-labelledby="today">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Heading id="today" className="font-semibold text-lg">
          Today
        </Heading>
        <span className="text-ink-soft text-sm">{load.length > 0 ? `${loadText(load)} to go` : 'Done for today.'}</span>
        {queue.length > 0 ? (
          <Link href="/review" prefetch={false} className="button button-primary ml-auto">
            Start<span className="sr-only"> with reviews</span>
          </Link>
        ) : (
          next && (
            <Link href={hrefOf(next) as string} prefetch={false} className="button button-primary ml-auto">
              Start<span className="sr-only"> with {next.title}</span>
            </Link>
          )
        )}
      </div>
      <div className="mt-2">
        {plan.reviews && <ReviewRow standing={plan.reviews} />}
        <TaskList tasks={plan.todays} done={plan.done} />
      </div>
    </section>
  );
}
