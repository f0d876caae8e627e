'use client';
import { type ReactNode, useState } from 'react';
import { designPrompts } from '@/problems/rounds/design-prompts';
import { DesignStep } from '@/problems/rounds/schema';
import { MockHeader } from '../_sections/mock-sections';
import { RunningRound } from '../_setup/running-round';
import { Choice } from '../_writing/choice';
import { endWrittenRound } from '../_writing/end-written-round';
import { notesOf } from '../_writing/pad-notes';
import { PastWrittenRounds } from '../_writing/past-written-rounds';
import { startDesign } from '../_writing/start-written-round';
import { useWriting } from '../_writing/use-writing';
import { WritingWorkspace } from '../_writing/writing-workspace';
import { WrittenReport } from '../_writing/written-report';
import { Brief } from './brief';

const MINUTES = [30, 45, 60];

/** System-design rounds: set-up, round, report. */
export function Design({ topBar }: { topBar: ReactNode }) {
  const writing = useWriting('design');
  const promptOf = (slug: string) => designPrompts.find((prompt) => prompt.slug === slug);

  if (writing.open) {
    const round = writing.open;
    const prompt = promptOf(round.of);
    return (
      <WritingWorkspace
        key={round.id}
        round={round}
        brief={prompt ? <Brief prompt={prompt} /> : round.name}
        advice="Write as you would speak: points and short sentences. The next section waits until you go to it."
        onLeave={writing.leave}
        onEnded={() => writing.showReport(round.id)}
      />
    );
  }
  const { running, reported } = writing;
  const prompt = reported && promptOf(reported.of);
  return (
    <>
      {topBar}
      <main id="main" className="mx-auto w-full max-w-4xl grow px-4 py-8">
        {reported ? (
          <WrittenReport key={reported.id} round={reported} modelPad={prompt && notesOf(prompt.estimate)} onClose={writing.closeReport} />
        ) : (
          <div className="flex flex-col gap-8">
            <MockHeader
              current="design"
              says="An interview's design round in writing: a scenario with numbers, seven sections, a pad that computes, and a checklist to compare with afterwards."
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
              writing.isRead && <DesignSetup onStart={(slug, minutes) => void start(slug, minutes)} />
            )}
            <PastWrittenRounds rounds={writing.ended} />
          </div>
        )}
      </main>
    </>
  );

  async function start(slug: string, minutes: number) {
    const chosen = promptOf(slug);
    if (chosen) writing.resume(await startDesign(chosen, minutes));
  }
}

function DesignSetup({ onStart }: { onStart(slug: string, minutes: number): void }) {
  const [slug, setSlug] = useState(designPrompts[0]?.slug as string);
  const [minutes, setMinutes] = useState(45);
  return (
    <form
      className="flex flex-col gap-6 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(slug, minutes);
      }}
    >
      <fieldset>
        <legend className="mb-2 font-semibold">What to design</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {designPrompts.map((prompt) => (
            <label
              key={prompt.slug}
              className="flex cursor-pointer items-start gap-3 rounded-md border border-line bg-surface p-3 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="design"
                className="mt-1 accent-accent outline-none"
                checked={slug === prompt.slug}
                onChange={() => setSlug(prompt.slug)}
              />
              <span>
                <span className="font-medium">{prompt.title}</span>
                <span className="block text-ink-soft text-xs">{prompt.scenario.split('. ')[0]}.</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choice label="Minutes" value={minutes} choices={MINUTES} onChange={setMinutes} />
      <p className="text-ink-faint text-xs">
        The sections: {DesignStep.options.join(', ')}. The numbers of the scenario come with the round. The clock counts while the round is
        open.
      </p>
      <button type="submit" className="button button-primary min-h-10 self-start px-4">
        Start round
      </button>
    </form>
  );
}
