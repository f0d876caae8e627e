import Link from 'next/link';
import { useState } from 'react';
import { addDays, dayOf, startOfDay, weekdayText } from '@/app/_lib/dates';
import { daysFrom, useDayCounts } from '@/app/_store/histories';
import { CalendarPicture } from '../_pictures/calendar-picture';
import { selectionHref } from '../_shown/selection';

const WEEKS = 20; // as wide as a phone
const LISTED = 7;

/** When you practised: a calendar, and the latest days by name. */
export function Activity() {
  const [today] = useState(() => dayOf(Date.now()));
  const sinceMonday = (new Date(startOfDay(today)).getDay() + 6) % 7;
  const first = addDays(today, -sinceMonday - 7 * (WEEKS - 1));
  const days = daysFrom(first, today);
  const counts = useDayCounts(first, today);
  const active = days.map((day, i) => ({ day, count: counts[i] ?? 0 })).filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="activity" className="mt-8 text-sm">
      <h2 id="activity" className="font-semibold text-lg">
        Activity
      </h2>
      <div className="mt-3 flex flex-wrap items-start gap-x-10 gap-y-4">
        <CalendarPicture days={days} counts={counts} />
        <ul>
          {active
            .slice(-LISTED)
            .reverse()
            .map(({ day, count }) => (
              <li key={day}>
                <Link href={selectionHref({ day })} scroll={false} className="text-accent hover:underline">
                  {weekdayText(day)}: {count} {count === 1 ? 'submission' : 'submissions'}
                </Link>
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}
