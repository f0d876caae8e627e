import Link from 'next/link';
import { VerdictMark } from '@/app/_components/verdict-mark';
import { timeText } from '@/app/_lib/dates';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { useDaySubmissions } from './use-day-submissions';

export function DaySubmissions({ day, problems }: { day: string; problems: ListedProblem[] }) {
  const submissions = useDaySubmissions(day);
  if (!submissions) return <p className="text-ink-soft">Reading your log…</p>;
  if (submissions.length === 0) return <p className="text-ink-soft">Nothing was submitted on this day.</p>;
  return (
    <ul>
      {submissions.map(({ id, slug, verdict, submittedAt }) => (
        <li key={id} className="lazy-row flex flex-wrap items-center gap-x-3 border-line border-t py-2 first:border-t-0">
          <time dateTime={new Date(submittedAt).toISOString()} className="w-20 text-ink-soft text-xs">
            {timeText(submittedAt)}
          </time>
          <Link href={`/problems/${slug}`} prefetch={false} className="font-medium hover:text-accent">
            {problems.find((problem) => problem.slug === slug)?.title ?? slug}
          </Link>
          <span className="ml-auto text-xs">
            <VerdictMark verdict={verdict.verdict} />
          </span>
        </li>
      ))}
    </ul>
  );
}
