// What to do after a round: the problems that were not solved, and the patterns behind them.
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { nameOfPattern } from '@/app/problems/_list/name-of-pattern';
import { type ComplexityLine, complexityOf } from './complexity';
import { type Report, wrongCount } from './report';

export interface NextStep {
  says: string;
  links: { href: string; name: string }[];
}

const DRILL_PROBLEMS = 2;
/** Longer than this share of the time for one problem is slow. */
const SLOW_SHARE = 1.25;

/** @param minutes of the whole round */
export function nextStepsOf(
  { problems }: Report,
  { minutes, listed, solved }: { minutes: number; listed: readonly ListedProblem[]; solved: ReadonlySet<string> },
): NextStep[] {
  const weak = problems.filter((problem) => problem.acceptedAt === undefined || wrongCount(problem) > 0);
  const again = weak
    .filter(({ acceptedAt }) => acceptedAt === undefined)
    .map(
      ({ asked, submissions }): NextStep => ({
        says: `Solve ${asked.title} without a clock${faster(complexityOf({ asked, submissions }))}, then read its editorial.`,
        links: [problemLink(asked)],
      }),
    );
  const drills = [...new Set(weak.map(({ asked }) => asked.patterns[0] as string))].map((pattern): NextStep => {
    const others = listed.filter(
      ({ slug, patterns }) => patterns.includes(pattern) && !solved.has(slug) && !problems.some(({ asked }) => asked.slug === slug),
    );
    return {
      says: `Drill ${nameOfPattern(pattern)}.`,
      links: [
        ...others.slice(0, DRILL_PROBLEMS).map(problemLink),
        { href: `/problems/?pattern=${pattern}`, name: `All problems of ${nameOfPattern(pattern)}` },
      ],
    };
  });
  const slow = problems
    .filter(({ acceptedAt, timeMs }) => acceptedAt !== undefined && timeMs > (SLOW_SHARE * minutes * 60_000) / problems.length)
    .map(
      ({ asked }): NextStep => ({
        says: `${asked.title} took more than its share of the time. Write it once more from memory.`,
        links: [problemLink(asked)],
      }),
    );
  const steps = [...again, ...drills, ...slow];
  return steps.length > 0 ? steps : [{ says: 'Everything was accepted on the first submission. Take a harder round next.', links: [] }];
}

/** Of a submission that ran out of time in a way that was measured. */
function faster({ asked, measured, isSlow }: ComplexityLine): string {
  return isSlow ? ` in ${asked} (${measured})` : '';
}

function problemLink({ slug, title }: { slug: string; title: string }) {
  return { href: `/problems/${slug}/`, name: title };
}
