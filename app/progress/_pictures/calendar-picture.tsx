import { weekdayText } from '@/app/_lib/dates';
import { Picture } from '@/app/_structures/picture';

const SQUARE = 11;
const STEP = SQUARE + 3;
const TOP = 16;
const LEFT = 30;
const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const LEVELS = [1, 3, 8]; // submissions a day from which a square is darker

interface Props {
  /** Consecutive days, the first a Monday. */
  days: string[];
  /** Submissions of each. */
  counts: number[];
}

/** Days as squares, a column a week; the fuller the square, the more was submitted. */
export function CalendarPicture({ days, counts }: Props) {
  const weeks = Math.ceil(days.length / 7);
  return (
    <Picture width={LEFT + weeks * STEP} height={TOP + 7 * STEP} label={describeCalendar(days, counts)}>
      {['Mon', 'Wed', 'Fri', 'Sun'].map((name, i) => (
        <text key={name} x={0} y={TOP + (2 * i + 0.5) * STEP} dominantBaseline="central" className="fill-ink-faint text-[10px]">
          {name}
        </text>
      ))}
      {days.map((day, i) => {
        const x = LEFT + Math.floor(i / 7) * STEP;
        const y = TOP + (i % 7) * STEP;
        const level = LEVELS.filter((least) => (counts[i] ?? 0) >= least).length;
        const isFirstWeekOfMonth = i % 7 === 0 && Number(day.slice(8)) <= 7;
        return (
          <g key={day}>
            {isFirstWeekOfMonth && (
              <text x={x} y={8} className="fill-ink-faint text-[10px]">
                {month.format(new Date(day))}
              </text>
            )}
            <g>
              <title>{`${weekdayText(day)}: ${counts[i] ?? 0}`}</title>
              <rect x={x + 0.5} y={y + 0.5} width={SQUARE - 1} height={SQUARE - 1} rx="2" className="fill-surface stroke-line-strong" />
              {level > 0 && (
                <rect
                  x={x + 0.5}
                  y={y + 0.5 + (SQUARE - 1) * (1 - level / LEVELS.length)}
                  width={SQUARE - 1}
                  height={((SQUARE - 1) * level) / LEVELS.length}
                  className="fill-accent"
                />
              )}
            </g>
          </g>
        );
      })}
    </Picture>
  );
}

function describeCalendar(days: string[], counts: number[]): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const active = counts.filter((count) => count > 0).length;
  const most = Math.max(0, ...counts);
  const busiest = most > 0 ? ` The most, ${most}, on ${weekdayText(days[counts.indexOf(most)] as string)}.` : '';
  return `The last ${Math.ceil(days.length / 7)} weeks: ${total} submissions on ${active} days.${busiest}`;
}
