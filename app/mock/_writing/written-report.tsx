import { type ReactNode, useEffect, useRef, useState } from 'react';
import { saveFile } from '@/app/_lib/save-file';
import type { WrittenRound } from '@/app/_store/written-round';
import { changeWrittenRound } from '@/app/_store/written-rounds';
import { describeDuration } from '../_report/durations';
import { spansOf, timeOf } from '../_report/time-spent';
import { checklistOf, coveredBy, tickOf } from './checklist';
import { countWords } from './count-words';
import { EstimateResults } from './estimate-results';
import { type PadEstimate, padEstimates } from './pad-notes';
import { writtenMarkdown } from './written-markdown';

interface Props {
  round: WrittenRound;
  /** The pad as the facts fill it in, to compare with. */
  modelPad?: Record<string, string> | undefined;
  /** Under a section's checklist. */
  beside?: (section: string) => ReactNode;
  onClose(): void;
}

/** What was written, beside what a strong answer covers; the person ticks what theirs does. */
export function WrittenReport({ round: stored, modelPad, beside, onClose }: Props) {
  const [ticked, setTicked] = useState(stored.ticked);
  const round = { ...stored, ticked };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { covered, total } = coveredBy(round);
  const spans = spansOf(round.events, round.elapsedMs);
  const absentMs = round.absences.reduce((sum, { forMs }) => sum + forMs, 0);

  function tick(point: string, isCovered: boolean) {
    const next = isCovered ? [...ticked, point] : ticked.filter((other) => other !== point);
    setTicked(next);
    void changeWrittenRound(round.id, (now) => ({ ...now, ticked: next }));
  }

  return (
    <article className="flex flex-col gap-8">
      <header>
        <h1 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
          Report
        </h1>
        <p className="mt-1 text-ink-soft text-sm">
          {round.name}, {new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(round.startedAt)}.{' '}
          {describeDuration(round.elapsedMs)} of {round.minutes} min.
          {round.kind === 'behavioural' && ` Seed ${round.of} draws the same prompts again.`}
          {absentMs > 0 && ` You were away for ${describeDuration(absentMs)}; the clock stood still.`}
        </p>
        <p className="mt-4 text-lg" aria-live="polite">
          <strong className="font-semibold">
            {covered} of {total} points
          </strong>{' '}
          covered
        </p>
        <p className="mt-1 text-ink-soft text-xs">A point counts when you tick it. Tick only what stands in your text.</p>
        <div className="mt-4 flex flex-wrap gap-2 print:hidden">
          <button type="button" className="button button-primary" onClick={onClose}>
            All rounds
          </button>
          <button type="button" className="button" onClick={() => print()}>
            Print
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(
                new Blob([writtenMarkdown(round)], { type: 'text/markdown' }),
                `greenroom-${round.kind}-${new Date(round.startedAt).toISOString().slice(0, 10)}.md`,
              )
            }
          >
            Export Markdown
          </button>
        </div>
      </header>
      {round.sections.map(({ id, title, asks }) => {
        const text = round.notes[id]?.trim() ?? '';
        const { points, listensFor } = checklistOf(round, id);
        return (
          <section key={id} aria-labelledby={`report-${id}`} className="break-inside-avoid text-sm">
            <h2 id={`report-${id}`} className="font-semibold text-lg">
              {title}
            </h2>
            <p className="text-ink-soft">{asks}</p>
            <p className="mb-2 text-ink-faint text-xs">
              {describeDuration(timeOf(spans, id))}, {countWords(text)} words
            </p>
            <p className="mb-3 max-w-[72ch] whitespace-pre-wrap break-words rounded-md border border-line bg-surface p-3">
              {text || 'Nothing written.'}
            </p>
            <fieldset>
              <legend className="mb-1 font-medium">A strong answer covers</legend>
              {points.map((point) => (
                <label key={point} className="flex max-w-[72ch] items-baseline gap-2 py-0.5">
                  <input
                    type="checkbox"
                    className="accent-accent"
                    checked={ticked.includes(tickOf(id, point))}
                    onChange={(event) => tick(tickOf(id, point), event.target.checked)}
                  />
                  {point}
                </label>
              ))}
            </fieldset>
            {listensFor.length > 0 && <p className="mt-2 text-ink-soft">Interviewers listen for: {listensFor.join('; ')}.</p>}
            {beside?.(id)}
          </section>
        );
      })}
      {modelPad && <Estimates own={round.notes} model={modelPad} />}
    </article>
  );
}

function Estimates({ own, model }: { own: Record<string, string>; model: Record<string, string> }) {
  return (
    <section aria-labelledby="report-capacity" className="text-sm">
      <h2 id="report-capacity" className="mb-2 font-semibold text-lg">
        Capacity
      </h2>
      <div className="grid gap-6 sm:grid-cols-2">
        <Estimate title="Yours" estimates={padEstimates(own)} />
        <Estimate title="From the facts" estimates={padEstimates(model)} />
      </div>
    </section>
  );
}

function Estimate({ title, estimates }: { title: string; estimates: PadEstimate[] }) {
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3 className="font-medium">{title}</h3>
      {estimates.length === 0 && <p className="text-ink-soft">The pad stayed empty.</p>}
      {estimates.map(({ calculator, inputs, results }) => (
        <div key={calculator.id}>
          <h4 className="text-ink-soft text-xs">{calculator.title}</h4>
          <p className="mb-1 text-ink-faint text-xs">{inputs.join('; ')}</p>
          <EstimateResults results={results} />
        </div>
      ))}
    </div>
  );
}
