'use client';
import Link from 'next/link';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { saveFile } from '@/app/_lib/save-file';
import type { Round } from '@/app/_store/round';
import { useSolvedSlugs } from '@/app/_store/solved';
import { InlineCode } from '@/app/problems/[slug]/_tests/inline-code';
import { describeDuration, describeMoment } from './durations';
import { roundJson, roundMarkdown } from './export-round';
import { type NextStep, nextStepsOf } from './next-steps';
import { ProblemTable } from './problem-table';
import { reportOf } from './report';
import { checklist, rubricOf } from './rubric';
import { scoreRule } from './score';
import { timelineOf } from './timeline';
import { TimelinePicture } from './timeline-picture';

interface Props {
  round: Round;
  listed: readonly ListedProblem[];
  /** What is to be judged yet. */
  pending: number;
  /** Absent where the report is another person's, which is only read. */
  onCommunicated?: (communicated: string[]) => void;
  /** Present while the round could still go on. */
  onReopen?: (() => void) | undefined;
  onClose(): void;
}

/** A round looked back on, from what was recorded. */
export function ReportView({ round: stored, listed, pending, onCommunicated, onReopen, onClose }: Props) {
  const [communicated, setCommunicated] = useState(stored.communicated);
  const round = { ...stored, communicated };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const solved = useSolvedSlugs();
  const report = reportOf(round);
  const steps = nextStepsOf(report, { minutes: round.minutes, listed, solved });
  const fileName = `greenroom-round-${new Date(round.startedAt).toISOString().slice(0, 10)}`;
  const base = location.href.replace(/\/mock\/?(?:[?#].*)?$/, '');

  return (
    <article className="flex flex-col gap-8">
      <header>
        <h1 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
          Report
        </h1>
        <p className="mt-1 text-ink-soft text-sm">
          {round.name}, {new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(round.startedAt)}.{' '}
          {describeDuration(round.elapsedMs)} of {round.minutes} min. Run {round.conditions.runAllowed ? 'allowed' : 'not allowed'}, editor
          help {round.conditions.editorHelp ? 'on' : 'off'}.
        </p>
        <p className="mt-4 text-lg">
          <strong className="font-semibold">{report.score} of 100 points</strong>, {report.accepted} of {round.problems.length} accepted
        </p>
        <p className="mt-1 max-w-[72ch] text-ink-soft text-xs">{scoreRule(round.conditions.penalty)}</p>
        <div aria-live="polite">
          {pending > 0 && (
            <p className="mt-2 text-sm">
              Judging what stood there at the end: {pending} {pending === 1 ? 'problem' : 'problems'} to go. The report follows.
            </p>
          )}
        </div>
        <div className="mt-4 flex flex-wrap gap-2 print:hidden">
          <button type="button" className="button button-primary" onClick={onClose}>
            All rounds
          </button>
          {onReopen && (
            <button type="button" className="button" onClick={onReopen}>
              Go on with this round
            </button>
          )}
          <a className="button" href={round.address} title="Give this link to somebody who should take the same round">
            Take it again
          </a>
          <button type="button" className="button" onClick={() => print()}>
            Print
          </button>
          <button
            type="button"
            className="button"
            onClick={() => saveFile(new Blob([roundMarkdown(round, steps, base)], { type: 'text/markdown' }), `${fileName}.md`)}
          >
            Export Markdown
          </button>
          <button
            type="button"
            className="button"
            onClick={() => saveFile(new Blob([roundJson(round)], { type: 'application/json' }), `${fileName}.json`)}
          >
            Export JSON
          </button>
        </div>
        {onReopen && (
          <p className="mt-2 text-ink-soft text-xs print:hidden">
            Ended by mistake? {describeDuration(round.minutes * 60_000 - round.elapsedMs)} of this round are left.
          </p>
        )}
      </header>
      <Part title="Timeline">
        <TimelinePicture round={round} />
        <details className="mt-3 text-sm">
          <summary className="cursor-pointer text-accent">In words</summary>
          <ol className="mt-2 flex flex-col gap-1 text-xs">
            {timelineOf(round).map(({ atMs, says }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the timeline of an ended round is a fixed list
              <li key={i} className="flex gap-3">
                <span className="font-mono text-ink-soft">{describeMoment(atMs)}</span>
                {says}
              </li>
            ))}
          </ol>
        </details>
      </Part>
      <Part title="Problems">
        <ProblemTable problems={report.problems} />
      </Part>
      <Part title="Rubric">
        <dl className="flex flex-col gap-2 text-sm">
          {rubricOf(report, round).map(({ name, points, because }) => (
            <div key={name} className="flex flex-wrap items-baseline gap-x-4">
              <dt className="w-40 font-medium">{name}</dt>
              <dd className="font-semibold">{points} of 4</dd>
              <dd className="basis-full text-ink-soft text-xs">{because}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title="Communication">
        <Checklist
          ticked={communicated}
          onChange={
            onCommunicated &&
            ((ticked) => {
              setCommunicated(ticked);
              onCommunicated(ticked);
            })
          }
        />
      </Part>
      <Notes round={round} />
      <FollowUps round={round} />
      <Part title="Next steps">
        <NextSteps steps={steps} />
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 font-semibold text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ChecklistProps {
  ticked: string[];
  onChange: ((ticked: string[]) => void) | undefined;
}

function Checklist({ ticked, onChange }: ChecklistProps) {
  return (
    <fieldset className="text-sm" disabled={!onChange}>
      <legend className="mb-2 text-ink-soft">Nobody listened, so say yourself what you did.</legend>
      {checklist.map(({ id, says }) => (
        <label key={id} className="flex items-baseline gap-2 py-1">
          <input
            type="checkbox"
            className="accent-accent"
            checked={ticked.includes(id)}
            onChange={(event) => onChange?.(event.target.checked ? [...ticked, id] : ticked.filter((other) => other !== id))}
          />
          {says}
        </label>
      ))}
    </fieldset>
  );
}

function Notes({ round }: { round: Round }) {
  const noted = round.problems.filter(({ slug }) => round.notes[slug]?.trim());
  if (noted.length === 0) return null;
  return (
    <Part title="Notes">
      {noted.map(({ slug, title }) => (
        <div key={slug} className="mb-3 text-sm">
          <h3 className="font-medium">{title}</h3>
          <p className="whitespace-pre-wrap break-words text-ink-soft">{round.notes[slug]}</p>
        </div>
      ))}
    </Part>
  );
}

function FollowUps({ round: { problems, followUps } }: { round: Round }) {
  const asked = problems.flatMap(({ slug, title }) => (followUps[slug] ?? []).map((followUp) => ({ ...followUp, slug, title })));
  if (asked.length === 0) return null;
  return (
    <Part title="Follow-up questions">
      {asked.map(({ slug, title, question, answer }) => (
        <div key={`${slug} ${question}`} className="mb-3 text-sm">
          <h3 className="font-medium">
            {title}: <InlineCode text={question} />
          </h3>
          <p className="whitespace-pre-wrap break-words text-ink-soft">{answer.trim() || 'Not answered.'}</p>
        </div>
      ))}
    </Part>
  );
}

function NextSteps({ steps }: { steps: NextStep[] }) {
  return (
    <ul className="flex list-disc flex-col gap-2 pl-5 text-sm">
      {steps.map(({ says, links }) => (
        <li key={says}>
          {says}
          {links.map(({ href, name }) => (
            <Link key={href} href={href} prefetch={false} className="ml-2 text-accent underline underline-offset-2">
              {name}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  );
}
