import Link from 'next/link';
import { VerdictMark } from '@/app/_components/verdict-mark';
import { verdictNames } from '@/worker/verdict';
import { stages } from '../_round/stages';
import { complexityOf } from './complexity';
import { describeDuration, describeMoment } from './durations';
import type { ProblemReport } from './report';

/** What came of each problem: verdict, score, time by stage, and the evidence for them. */
export function ProblemTable({ problems }: { problems: ProblemReport[] }) {
  return (
    <div className="flex flex-col gap-4">
      {problems.map((problem) => (
        <section key={problem.asked.slug} aria-label={problem.asked.title} className="rounded-md border border-line bg-surface p-4 text-sm">
          <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <h3 className="font-semibold">
              <Link href={`/problems/${problem.asked.slug}`} prefetch={false} className="text-accent underline underline-offset-2">
                {problem.asked.title}
              </Link>
            </h3>
            <Outcome problem={problem} />
            <span className="ml-auto font-semibold">{problem.score} points</span>
          </header>
          <StageBar problem={problem} />
          <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-xs sm:grid-cols-[auto_minmax(0,1fr)_auto_minmax(0,1fr)]">
            {factsOf(problem).map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-ink-soft">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Outcome({ problem: { acceptedAt, submissions } }: { problem: ProblemReport }) {
  if (acceptedAt !== undefined) return <VerdictMark verdict="accepted" />;
  const last = submissions.at(-1);
  return last ? <VerdictMark verdict={last.verdict} /> : <span className="text-ink-soft">not submitted</span>;
}

function factsOf({
  asked,
  timeMs,
  readingMs,
  firstRunAt,
  samplesPassedAt,
  acceptedAt,
  submissions,
  ...problem
}: ProblemReport): [name: string, value: string][] {
  const wrong = Object.entries(problem.wrong).map(([verdict, count]) => `${count} × ${verdictNames[verdict as keyof typeof verdictNames]}`);
  const at = (ms: number | undefined) => (ms === undefined ? 'never' : `at ${describeMoment(ms)}`);
  const complexity = complexityOf({ asked, submissions });
  return [
    ['On show', describeDuration(timeMs)],
    ['Read before writing', readingMs === undefined ? 'nothing was written' : describeDuration(readingMs)],
    ['First run', at(firstRunAt)],
    ['Samples passed', at(samplesPassedAt)],
    ['Accepted', at(acceptedAt)],
    ['Submissions', String(submissions.length)],
    ['Wrong attempts', wrong.length > 0 ? wrong.join(', ') : 'none'],
    ['Pauses', problem.pauses.length > 0 ? problem.pauses.map(({ forMs }) => describeDuration(forMs)).join(', ') : 'none of two minutes'],
    ['Pasted', problem.pastedCharacters > 0 ? `${problem.pastedCharacters} characters` : 'nothing'],
    ['Asked as', `${asked.difficulty}, ${asked.patterns.map((pattern) => pattern.replaceAll('-', ' ')).join(', ')}`],
    ['Complexity asked', complexity.asked ?? 'not recorded'],
    ['Measured', complexity.measured],
  ];
}

const shades = [0.2, 0.35, 0.5, 0.65, 0.8, 1];

function StageBar({ problem: { timeMs, stageMs } }: { problem: ProblemReport }) {
  if (timeMs === 0) return <p className="mt-2 text-ink-soft text-xs">This problem was never opened.</p>;
  const spent = stages.filter((stage) => stageMs[stage] > 0);
  const label = spent.map((stage) => `${stage} ${describeDuration(stageMs[stage])}`).join(', ');
  return (
    <figure className="mt-3">
      <div className="flex h-2 overflow-hidden [print-color-adjust:exact] rounded-md bg-sunken" aria-hidden="true">
        {spent.map((stage) => (
          <span
            key={stage}
            className="bg-accent"
            style={{ width: `${(100 * stageMs[stage]) / timeMs}%`, opacity: shades[stages.indexOf(stage)] }}
          />
        ))}
      </div>
      <figcaption className="mt-1 text-ink-soft text-xs">By stage: {label}</figcaption>
    </figure>
  );
}
