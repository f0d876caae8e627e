import { useEffect, useId, useState } from 'react';
import type { Round, Stage } from '@/app/_store/round';
import { spansOf, timeOf } from '../_report/time-spent';
import { formatClock } from './clock';
import type { RoundSession } from './round-session';
import { currentStage, stages, stageTasks, tickedStages } from './stages';

interface Props {
  slug: string;
  round: Round;
  session: RoundSession;
}

/** Stages to tick with the time spent on each, and a pad for talking points. */
export function NotesPanel({ slug, round, session }: Props) {
  const id = useId();
  const [text, setText] = useState(session.notes()[slug] ?? '');
  const elapsed = useElapsed(session);
  const spans = spansOf(round.events, elapsed);
  const ticked = tickedStages(round.events, slug);
  const current = currentStage(ticked);

  function tick(stage: Stage, done: boolean) {
    session.record({ kind: 'stage', slug, stage, done, atMs: session.elapsed() });
  }

  return (
    <div className="flex min-h-full flex-col gap-4 p-4 text-sm">
      <fieldset>
        <legend className="mb-2 font-semibold">Stages</legend>
        <ol className="flex flex-col">
          {stages.map((stage) => (
            <li key={stage} aria-current={stage === current ? 'step' : undefined} className="rounded-md px-2 py-1 aria-[current]:bg-sunken">
              <label className="flex items-baseline gap-2">
                <input
                  type="checkbox"
                  className="accent-accent"
                  checked={ticked.has(stage)}
                  onChange={(event) => tick(stage, event.target.checked)}
                />
                <span className="min-w-0 flex-1">
                  <span className="font-medium capitalize">{stage}</span>
                  <span className="block text-ink-soft text-xs">{stageTasks[stage]}</span>
                </span>
                <span className="font-mono text-ink-soft text-xs">{formatClock(timeOf(spans, slug, stage))}</span>
              </label>
            </li>
          ))}
        </ol>
        <p className="mt-1 px-2 text-ink-faint text-xs">Time goes to the stage after your last tick; tick a later one to skip.</p>
      </fieldset>
      <label htmlFor={id} className="font-semibold">
        Notes
      </label>
      <textarea
        id={id}
        className="field min-h-40 flex-1 resize-y"
        placeholder="Talking points: what you would say aloud."
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          session.setNotes(slug, event.target.value);
        }}
      />
    </div>
  );
}

function useElapsed(session: RoundSession): number {
  const [elapsed, setElapsed] = useState(() => session.elapsed());
  useEffect(() => {
    const timer = setInterval(() => setElapsed(session.elapsed()), 1000);
    return () => clearInterval(timer);
  }, [session]);
  return elapsed;
}
