import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { DifficultyMark } from '@/app/_components/difficulty-mark';
import { dateText } from '@/app/_lib/dates';
import { type History, minutesToAccept, stateOf } from '@/app/_lib/history';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import type { Histories } from '@/app/_store/histories';
import { historyOf } from '../_figures/figures';
import { minutesText, stateNames } from '../_figures/texts';
import { StateMark } from '../_pictures/state-mark';
import { type Selection, selectedProblems, selectionTitle } from './selection';

// Names of verdicts come with the judge's schemas, which nothing else on the page needs.
const DaySubmissions = dynamic(() => import('./day-submissions').then((module) => module.DaySubmissions), { ssr: false });

interface Props {
  selection: Selection;
  problems: ListedProblem[];
  tracks: { slug: string; title: string }[];
  histories: Histories;
  /** Slugs of the problems that are due for review. */
  due: ReadonlySet<string>;
}

/** What a number stands for: its problems, or the submissions of a day. */
export function Shown({ selection, problems, tracks, histories, due }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const title = selectionTitle(selection, tracks);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number was followed, so the eye and the keyboard go there
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  return (
    <section aria-labelledby="shown" className="mb-8 rounded-md border border-line bg-surface p-4 text-sm">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h2 ref={heading} id="shown" tabIndex={-1} className="scroll-mt-4 font-semibold text-base">
          {title}
        </h2>
        <Link href="/progress" scroll={false} className="text-accent underline underline-offset-2 print:hidden">
          Close
        </Link>
      </div>
      {selection.measure === 'due' && (
        <Link href="/review" prefetch={false} className="button mb-2 print:hidden">
          Review
        </Link>
      )}
      {selection.day === undefined ? (
        <Problems problems={selectedProblems(problems, histories, due, selection)} histories={histories} />
      ) : (
        <DaySubmissions day={selection.day} problems={problems} />
      )}
    </section>
  );
}

function Problems({ problems, histories }: { problems: ListedProblem[]; histories: Histories }) {
  if (problems.length === 0) return <p className="text-ink-soft">No problem.</p>;
  return (
    <ul>
      {problems.map((problem) => {
        const history = historyOf(histories, problem);
        return (
          <li key={problem.slug} className="flex flex-wrap items-center gap-x-3 gap-y-0.5 border-line border-t py-2 first:border-t-0">
            <span className="flex items-center gap-2">
              <StateMark state={stateOf(history)} />
              <Link href={`/problems/${problem.slug}`} prefetch={false} className="font-medium hover:text-accent">
                {problem.title}
              </Link>
            </span>
            <span className="text-xs">
              <DifficultyMark difficulty={problem.difficulty} />
            </span>
            <span className="text-ink-soft text-xs sm:ml-auto">{describeHistory(history)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function describeHistory(history: History): string {
  const { submissions, acceptedAt, triesToAccept } = history;
  const minutes = minutesToAccept(history);
  const parts = [
    stateNames[stateOf(history)],
    acceptedAt !== undefined && dateText(acceptedAt),
    triesToAccept !== undefined && `on submission ${triesToAccept}`,
    triesToAccept === undefined && submissions > 0 && `${submissions} ${submissions === 1 ? 'submission' : 'submissions'}`,
    minutes !== undefined && `after ${minutesText(minutes)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
