'use client';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useStories } from '@/app/_store/stories';
import { Seed, seedOf } from '../_plan/plan-address';
import { MockHeader } from '../_sections/mock-sections';
import { RunningRound } from '../_setup/running-round';
import { Choice } from '../_writing/choice';
import { endWrittenRound } from '../_writing/end-written-round';
import { PastWrittenRounds } from '../_writing/past-written-rounds';
import { startBehavioural } from '../_writing/start-written-round';
import { useWriting } from '../_writing/use-writing';
import { WritingWorkspace } from '../_writing/writing-workspace';
import { WrittenReport } from '../_writing/written-report';
import { Stories } from './stories';

const COUNTS = [1, 2, 3, 4, 5];
const MINUTES_EACH = [3, 5, 8, 10];

/** Leadership rounds: set-up, round, report, and the person's own stories. */
export function Behavioural({ topBar }: { topBar: ReactNode }) {
  const writing = useWriting('behavioural');
  const stories = useStories();

  if (writing.open) {
    const round = writing.open;
    return (
      <WritingWorkspace
        key={round.id}
        round={round}
        advice="Situation, task, action, result. Write what you would say, in the first person."
        onLeave={writing.leave}
        onEnded={() => writing.showReport(round.id)}
      />
    );
  }
  const { running, reported } = writing;
  function storiesFor(prompt: string) {
    const titles = stories?.filter(({ prompts }) => prompts.includes(prompt)).map(({ title }) => title.trim() || 'Untitled story');
    return titles && titles.length > 0 ? <p className="mt-2 text-ink-soft">Your stories for it: {titles.join('; ')}.</p> : null;
  }
  return (
    <>
      {topBar}
      <main id="main" className="mx-auto w-full max-w-4xl grow px-4 py-8">
        {reported ? (
          <WrittenReport key={reported.id} round={reported} beside={storiesFor} onClose={writing.closeReport} />
        ) : (
          <div className="flex flex-col gap-8">
            <MockHeader
              current="behavioural"
              says="Leadership prompts that you do not choose, answered in writing against the clock; and your own stories, ready before the day."
            />
            {running ? (
              <RunningRound
                key={running.id}
                round={running}
                says="What you wrote is as you left it."
                onResume={() => writing.resume(running.id)}
                onEnd={() => void endWrittenRound(running.id, 'person').then(() => writing.showReport(running.id))}
              />
            ) : (
              writing.isRead && <BehaviouralSetup onStart={async (...asked) => writing.resume(await startBehavioural(...asked))} />
            )}
            <PastWrittenRounds rounds={writing.ended} />
            {stories && <Stories stories={stories} />}
          </div>
        )}
      </main>
    </>
  );
}

function BehaviouralSetup({ onStart }: { onStart(count: number, minutes: number, seed: number): void }) {
  const id = useId();
  const [count, setCount] = useState(3);
  const [each, setEach] = useState(5);
  const [seed, setSeed] = useState('');
  useEffect(() => setSeed(new URLSearchParams(location.search).get('seed') ?? ''), []);
  const chosen = seed.trim() === '' ? randomSeed() : seedOf(seed.trim());
  return (
    <form
      className="flex flex-col gap-4 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onStart(count, count * each, chosen);
      }}
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Choice label="Prompts" value={count} choices={COUNTS} onChange={setCount} />
        <Choice label="Minutes for each" value={each} choices={MINUTES_EACH} onChange={setEach} />
        <label className="flex items-center gap-2">
          Seed
          <input
            inputMode="numeric"
            autoComplete="off"
            className="field w-32"
            aria-describedby={`${id}-seed`}
            aria-invalid={chosen === undefined}
            value={seed}
            onChange={(event) => setSeed(event.target.value)}
          />
        </label>
      </div>
      <p id={`${id}-seed`} className={`text-xs ${chosen === undefined ? 'text-red' : 'text-ink-faint'}`} aria-live="polite">
        {chosen === undefined
          ? `A seed is a whole number from 0 to ${Seed.max}.`
          : 'The seed may stay empty. The same seed draws the same prompts for everybody. One clock runs for all of them.'}
      </p>
      <button type="submit" className="button button-primary min-h-10 self-start px-4" disabled={chosen === undefined}>
        Start round
      </button>
    </form>
  );
}

function randomSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] as number) & Seed.max;
}
