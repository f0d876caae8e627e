import Link from 'next/link';
import { CheckIcon, RingIcon } from '@/app/_components/icons';
import type { Standing } from './standing';
import { queueText } from './texts';

/** Today's reviews in one line; nothing when there were none today. */
export function ReviewRow({ standing: { queue, due, minutes } }: { standing: Standing }) {
  const isDone = queue.length === 0;
  if (isDone && minutes.taken === 0) return null;
  return (
    <div data-reviews={queue.length} className="flex min-h-9 flex-wrap items-center gap-x-3 border-line border-b py-1 text-sm">
      <span className={isDone ? 'text-green' : 'text-line-strong'}>{isDone ? <CheckIcon /> : <RingIcon />}</span>
      <Link href="/review" prefetch={false} className={`hover:text-accent ${isDone ? 'text-ink-soft' : 'font-medium'}`}>
        {isDone ? 'Reviews' : `${queueText(queue)}, before they are forgotten`}
      </Link>
      <span className="text-ink-faint text-xs max-sm:pl-7 sm:ml-auto">
        {isDone ? `done for today · ${minutes.taken} minutes` : `${due.size} due`}
      </span>
    </div>
  );
}
