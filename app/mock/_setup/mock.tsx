'use client';
import dynamic from 'next/dynamic';
import { type ReactNode, useState } from 'react';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import type { Round } from '@/app/_store/round';
import { changeRound } from '@/app/_store/rounds';
import { nextOfTrail, type TrailProblem, writtenInTime } from '../_plan/trail';
import { parseRoundJson } from '../_report/export-round';
import { ReportView } from '../_report/report-view';
import { usePending } from '../_report/use-pending';
import { endRound } from '../_round/end-round';
import { MockHeader } from '../_sections/mock-sections';
import { OpenReport } from './open-report';
import { PastRounds } from './past-rounds';
import { RunningRound } from './running-round';
import { SetupForm } from './setup-form';
import { useMock } from './use-mock';
import { useSetup } from './use-setup';

// Editor and judge come with a round.
const RoundWorkspace = dynamic(() => import('../_round/round-workspace').then((module) => module.RoundWorkspace), { ssr: false });

interface Props {
  listed: ListedProblem[];
  /** The algorithms to write from scratch, in order. */
  trail: TrailProblem[];
  /** Above all but a running round, which has its own line. */
  topBar: ReactNode;
}

/** Coding rounds: set-up, round, report. */
export function Mock({ listed, trail, topBar }: Props) {
  const mock = useMock(listed);
  const written = writtenInTime(trail, mock.ended);
  const setup = useSetup(listed, nextOfTrail(trail, written));
  const [opened, setOpened] = useState<Round>();

  if (mock.open) {
    const { round, problems } = mock.open;
    return (
      <RoundWorkspace key={round.id} round={round} problems={problems} onLeave={mock.leave} onEnded={() => mock.showReport(round.id)} />
    );
  }
  const { running } = mock;
  return (
    <>
      {topBar}
      <main id="main" className="mx-auto w-full max-w-4xl grow px-4 py-8">
        {opened ? (
          <ReportView round={opened} listed={listed} pending={0} onClose={() => setOpened(undefined)} />
        ) : mock.reported ? (
          <OwnReport key={mock.reported.id} round={mock.reported} listed={listed} onReopen={mock.reopen} onClose={mock.closeReport} />
        ) : (
          <div className="flex flex-col gap-8">
            <MockHeader
              current="coding"
              says="An interview's coding round: problems you do not choose, a clock, and a report at the end."
            />
            {running ? (
              <RunningRound
                key={running.id}
                round={running}
                says={`${running.problems.length === 1 ? '1 problem' : `${running.problems.length} problems`}; your code, notes and submissions are as you left them.`}
                isOpening={mock.busy}
                failure={mock.failure}
                onResume={() => void mock.resume(running.id)}
                onEnd={() => void endRound(running, 'person').then(() => mock.showReport(running.id))}
              />
            ) : (
              <SetupForm
                setup={setup}
                trail={trail}
                written={written}
                isStarting={mock.busy}
                failure={mock.failure}
                onStart={() => setup.chosen && void mock.start(setup.chosen)}
              />
            )}
            <section aria-labelledby="past-rounds">
              <h2 id="past-rounds" className="mb-3 font-semibold text-lg">
                Your rounds
              </h2>
              <PastRounds rounds={mock.ended} />
              <OpenReport parse={parseRoundJson} onOpen={setOpened} />
            </section>
          </div>
        )}
      </main>
    </>
  );
}

interface OwnReportProps {
  round: Round;
  listed: ListedProblem[];
  onReopen(id: string): void;
  onClose(): void;
}

function OwnReport({ round, listed, onReopen, onClose }: OwnReportProps) {
  const pending = usePending(round);
  const canGoOn = round.endedBy === 'person' && round.elapsedMs < round.minutes * 60_000;
  return (
    <ReportView
      round={round}
      listed={listed}
      pending={pending}
      onCommunicated={(communicated) => void changeRound(round.id, (now) => ({ ...now, communicated }))}
      onReopen={canGoOn ? () => onReopen(round.id) : undefined}
      onClose={onClose}
    />
  );
}
