import { Tabs } from 'radix-ui';
import { type ReactNode, useEffect, useState } from 'react';
import { Capabilities } from '@/app/_components/capabilities';
import type { WrittenRound } from '@/app/_store/written-round';
import { changeWrittenRound } from '@/app/_store/written-rounds';
import { Notice } from '@/app/problems/[slug]/_workspace/notice';
import { LeaveDialog } from '../_round/leave-dialog';
import { RoundClock } from '../_round/round-clock';
import type { RoundSession } from '../_round/round-session';
import { useLeaving } from '../_round/use-leaving';
import { useRoundSession } from '../_round/use-round-session';
import { CapacityPad } from './capacity-pad';
import { countWords } from './count-words';
import { endWrittenRound } from './end-written-round';

interface Props {
  round: WrittenRound;
  /** Beside the sections: the scenario. */
  brief?: ReactNode;
  /** Says what a section is written for, above its field. */
  advice: string;
  onLeave(): void;
  onEnded(): void;
}

/** A round of writing under way: its sections in tabs, one clock, and for a design the capacity pad. */
export function WritingWorkspace({ round, brief, advice, onLeave, onEnded }: Props) {
  const { session, error } = useRoundSession(round, changeWrittenRound);
  const leaving = useLeaving('', onLeave);
  const [shown, setShown] = useState(() => round.events.at(-1)?.slug ?? (round.sections[0]?.id as string));
  const [isEnding, setIsEnding] = useState(false);
  useEffect(() => session.record({ kind: 'opened', slug: shown, atMs: session.elapsed() }), [session, shown]);

  async function end(by: 'person' | 'time') {
    if (isEnding) return;
    setIsEnding(true);
    session.stop();
    await endWrittenRound(round.id, by);
    onEnded();
  }

  return (
    <div className="flex min-h-dvh flex-col">
      <header className="sticky top-0 z-10 flex min-h-11 flex-wrap items-center gap-x-3 border-line border-b bg-surface px-3 py-1 text-sm">
        <h1 className="min-w-0 flex-1 font-semibold">{round.name}</h1>
        <RoundClock session={session} minutes={round.minutes} onOver={() => void end('time')} />
        <button type="button" className="button" disabled={isEnding} onClick={() => void end('person')}>
          {isEnding ? 'Ending…' : 'End round'}
        </button>
      </header>
      <Capabilities />
      {error && <Notice text={error.message} action="Try again" onAction={session.keepAgain} />}
      <main
        id="main"
        className="mx-auto grid w-full max-w-6xl grow content-start gap-6 lg:grid-rows-[auto_1fr] px-4 py-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
      >
        {brief !== undefined && <div className="min-w-0">{brief}</div>}
        <Tabs.Root value={shown} onValueChange={setShown} className={`min-w-0 ${brief === undefined ? 'lg:col-span-2' : 'lg:row-span-2'}`}>
          <Tabs.List aria-label="Sections" className="flex flex-wrap gap-1 border-line border-b">
            {round.sections.map(({ id, title }) => (
              <Tabs.Trigger
                key={id}
                value={id}
                className="min-h-9 border-transparent border-b-2 px-2 text-ink-soft text-sm hover:text-ink data-[state=active]:border-accent data-[state=active]:font-semibold data-[state=active]:text-ink"
              >
                {title}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {round.sections.map((section) => (
            <Tabs.Content key={section.id} value={section.id} tabIndex={-1} className="pt-4">
              <SectionField section={section} advice={advice} session={session} />
            </Tabs.Content>
          ))}
        </Tabs.Root>
        {brief !== undefined && <CapacityPad notes={session.notes()} onChange={session.setNotes} />}
      </main>
      <LeaveDialog {...leaving} />
    </div>
  );
}

interface SectionProps {
  section: WrittenRound['sections'][number];
  advice: string;
  session: Pick<RoundSession, 'notes' | 'setNotes'>;
}

function SectionField({ section: { id, asks }, advice, session }: SectionProps) {
  const [text, setText] = useState(session.notes()[id] ?? '');
  return (
    <div className="flex flex-col gap-2 text-sm">
      <label htmlFor={`section-${id}`} className="max-w-[72ch] font-semibold text-base">
        {asks}
      </label>
      <p id={`section-${id}-advice`} className="text-ink-soft text-xs">
        {advice}
      </p>
      <textarea
        id={`section-${id}`}
        aria-describedby={`section-${id}-advice`}
        className="field min-h-80 resize-y"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          session.setNotes(id, event.target.value);
        }}
      />
      <p className="text-ink-faint text-xs">{countWords(text)} words</p>
    </div>
  );
}
