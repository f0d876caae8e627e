import { count } from '@/app/_lib/count';
import { useSettings } from '@/app/_store/settings';
import type { PlanState } from '../_schedule/use-plan';
import { countdownText, loadText } from './texts';

/** How the plan stands: days left, what is behind, what no longer fits. */
export function Standing({ plan: { schedule, behind, today, tasks, done } }: { plan: PlanState }) {
  const { interviewDate, hoursADay } = useSettings();
  if (interviewDate === '')
    return <p>Say when your interview is and how long you can practise a day; six days at eight hours hold all of the plan.</p>;
  return (
    <div aria-live="polite" className="grid gap-1">
      <p>
        {countdownText(today, interviewDate)} {done.size} of {count(tasks.length, 'task')} done.
      </p>
      {schedule && behind.length > 0 && (
        <p>
          You are behind by {loadText(behind)} of the days before. {behind.length === 1 ? 'It is' : 'They are'} planned anew from today.
        </p>
      )}
      {schedule && schedule.leftOut.length > 0 && (
        <p>
          At {count(hoursADay, 'hour')} a day not everything fits: {loadText(schedule.leftOut)} are left out. The ML algorithms, the reviews
          and the first mediums of each day are kept. All of it would take {count(schedule.hoursNeeded, 'hour')} a day.
        </p>
      )}
      {schedule && schedule.leftOut.length === 0 && done.size < tasks.length && (
        <p>Everything that is open fits at {count(hoursADay, 'hour')} a day.</p>
      )}
    </div>
  );
}
