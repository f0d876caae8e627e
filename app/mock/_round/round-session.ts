// A running round in this page: its clock, and what happens in it. Nothing here waits for the database.
import { createStore, type StoreApi } from 'zustand';
import { findLeftRound, leaveRound } from '@/app/_store/left-round';
import type { Round, RoundEvent } from '@/app/_store/round';
import { changeRound } from '@/app/_store/rounds';
import type { StorageError } from '@/app/_store/storage-error';
import { elapsedMs, type RoundClock } from './clock';

export interface RoundSession {
  /** All that has happened, at once; the database follows. */
  events: StoreApi<RoundEvent[]>;
  /** Begins to count, or goes on after `pause`. */
  resume(): void;
  /** Stands still while the page is left or put aside. */
  pause(): void;
  /** Saves for the last time: the round is about to be ended. */
  stop(): void;
  elapsed(): number;
  /** Writes how far the round has come, so that a page that is killed now loses nothing. */
  save(): void;
  record(...events: RoundEvent[]): void;
  /** Tries again to keep what could not be kept. */
  keepAgain(): void;
  notes(): Record<string, string>;
  setNotes(slug: string, text: string): void;
}

/** Shorter ones are a reload. */
const ABSENCE_MS = 5000;

/**
 * @param round as it is stored
 * @param reading of a monotonic clock, in milliseconds
 * @param onWrite told what each write said: why the round is in this tab only, or nothing
 */
export function createRoundSession(round: Round, reading: () => number, onWrite: (error: StorageError | undefined) => void): RoundSession {
  const left = findLeftRound(round.id);
  const events = createStore<RoundEvent[]>()(() => round.events);
  let savedMs = Math.max(round.elapsedMs, left?.elapsedMs ?? 0);
  let running: RoundClock | undefined;
  let notes = left?.notes ?? round.notes;
  let leftAt = left?.at;
  let isStopped = false;

  function elapsed(): number {
    return running ? elapsedMs(running, reading()) : savedMs;
  }

  function save() {
    if (isStopped) return;
    leaveRound(round.id, { elapsedMs: elapsed(), notes, at: Date.now() });
  }

  async function change(apply: (now: Round) => Round) {
    const [atMs, noted] = [elapsed(), notes];
    onWrite(
      await changeRound(round.id, (now) => {
        const next = apply(now);
        return next.endedAt === undefined ? { ...next, notes: noted, elapsedMs: Math.max(next.elapsedMs, atMs) } : next;
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
    setNotes(slug, text) {
      notes = { ...notes, [slug]: text };
      save();
    },
  };
}
