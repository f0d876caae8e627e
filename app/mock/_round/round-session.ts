// A running round in this page, of code or of writing: its clock, and what happens in it. Nothing here waits for the database.
import { createStore, type StoreApi } from 'zustand';
import { findLeftRound, leaveRound } from '@/app/_store/left-round';
import type { FollowUpAnswer, FollowUpAnswers, Round, RoundEvent } from '@/app/_store/round';
import type { StorageError } from '@/app/_store/storage-error';
import { elapsedMs, type RoundClock } from './clock';

/** What every kind of round has. */
export interface TimedRound extends Pick<Round, 'id' | 'endedAt' | 'elapsedMs' | 'absences' | 'notes'> {
  events: unknown[];
  followUps?: FollowUpAnswers;
}

export interface RoundSession<Event = RoundEvent> {
  /** All that has happened, at once; the database follows. */
  events: StoreApi<Event[]>;
  /** Begins to count, or goes on after `pause`. */
  resume(): void;
  /** Stands still while the page is left or put aside. */
  pause(): void;
  /** Saves for the last time: the round is about to be ended. */
  stop(): void;
  elapsed(): number;
  /** Writes how far the round has come, so that a page that is killed now loses nothing. */
  save(): void;
  record(...events: Event[]): void;
  /** Tries again to keep what could not be kept. */
  keepAgain(): void;
  notes(): Record<string, string>;
  setNotes(key: string, text: string): void;
  followUps(): FollowUpAnswers;
  setFollowUps(slug: string, answers: FollowUpAnswer[]): void;
}

/** Shorter ones are a reload. */
const ABSENCE_MS = 5000;

/**
 * @param round as it is stored
 * @param reading of a monotonic clock, in milliseconds
 * @param onWrite told what each write said: why the round is in this tab only, or nothing
 * @param changeStored changes the round where it is kept, as `changeRound` does
 */
export function createRoundSession<Kind extends TimedRound>(
  round: Kind,
  reading: () => number,
  onWrite: (error: StorageError | undefined) => void,
  changeStored: (id: string, change: (round: Kind) => Kind) => Promise<StorageError | undefined>,
): RoundSession<Kind['events'][number]> {
  type Event = Kind['events'][number];
  const left = findLeftRound(round.id);
  const events = createStore<Event[]>()(() => round.events);
  let savedMs = Math.max(round.elapsedMs, left?.elapsedMs ?? 0);
  let running: RoundClock | undefined;
  let { notes, followUps = {} } = left ?? round;
  let leftAt = left?.at;
  let isStopped = false;

  function elapsed(): number {
    return running ? elapsedMs(running, reading()) : savedMs;
  }

  function save() {
    if (isStopped) return;
    leaveRound(round.id, { elapsedMs: elapsed(), notes, followUps, at: Date.now() });
  }

  async function change(apply: (now: Kind) => Kind) {
    const atMs = elapsed();
    const written = { notes, ...('followUps' in round && { followUps }) };
    onWrite(
      await changeStored(round.id, (now) => {
        const next = apply(now);
        return next.endedAt === undefined ? { ...next, ...written, elapsedMs: Math.max(next.elapsedMs, atMs) } : next;
      }),
    );
  }

  return {
    events,
    resume() {
      if (running || isStopped) return;
      running = { savedMs, since: reading() };
      const absence = { atMs: savedMs, forMs: leftAt === undefined ? 0 : Date.now() - leftAt };
      if (absence.forMs >= ABSENCE_MS) void change((now) => ({ ...now, absences: [...now.absences, absence] }));
      save();
    },
    pause() {
      savedMs = elapsed();
      running = undefined;
      leftAt = Date.now();
      save();
    },
    stop() {
      savedMs = elapsed();
      running = undefined;
      save();
      isStopped = true;
    },
    elapsed,
    save,
    record(...added) {
      save();
      if (added.length === 0) return;
      events.setState([...events.getState(), ...added], true);
      void change((now) => ({ ...now, events: [...now.events, ...added] }));
    },
    keepAgain: () => void change((now) => now),
    notes: () => notes,
    setNotes(key, text) {
      notes = { ...notes, [key]: text };
      save();
    },
    followUps: () => followUps,
    setFollowUps(slug, answers) {
      followUps = { ...followUps, [slug]: answers };
      save();
    },
  };
}
