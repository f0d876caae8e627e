import Link from 'next/link';
import { daysBetween, weekdayText } from '@/app/_lib/dates';
import type { Standing } from '@/app/_review/standing';
import { percentText, queueText } from '@/app/_review/texts';

/** What today's queue is, and why these. */
export function QueueNote({ standing }: { standing: Standing }) {
  const { queue, due, minutes } = standing;
  const ahead = queue.filter(({ isDue, memory }) => !isDue && memory).length;
  return (
    <div aria-live="polite" className="grid max-w-[72ch] gap-1">
      <p className="font-medium">
        {queue.length === 0 ? "Today's queue is empty." : `Today: ${queueText(queue)}.`} {due.size} due
        {ahead > 0 && `, ${ahead} brought forward`}.
      </p>
      <p className="text-ink-soft">
        Reviews have a quarter of your day: {minutes.all} minutes; {minutes.taken} were taken today. <Deadline standing={standing} />
      </p>
      <p className="text-ink-soft">
        Problems come first; cards of the cheatsheet that you have graded or added fill the minutes that are left.
      </p>
    </div>
  );
}

function Deadline({ standing: { deadline, interviewDate = '', today, recall } }: { standing: Standing }) {
  if (deadline === 'ahead') {
    const days = daysBetween(today, interviewDate);
    return (
      <>
        In these minutes they raise your expected recall on {weekdayText(interviewDate)}{' '}
        {days === 0 ? '(today)' : `(in ${days} ${days === 1 ? 'day' : 'days'})`} most.
        {recall && ` Over all your cards it is ${percentText(recall.without)} without them and ${percentText(recall.with)} with them.`}{' '}
        Nothing is scheduled after that date; when the due ones leave time, others are brought forward.
      </>
    );
  }
  return (
    <>
      {deadline === 'unset' ? 'You have set no interview date' : 'Your interview date is past'}, so a card is due when recall is expected to
      have fallen to 90 %, the longest due first.{' '}
      <Link href="/plan" prefetch={false} className="text-accent underline underline-offset-2">
        Set the date
      </Link>
    </>
  );
}
