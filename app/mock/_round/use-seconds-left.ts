import { useEffect, useRef, useState } from 'react';
import { remainingMs } from './clock';
import type { RoundSession } from './round-session';

type Clock = Pick<RoundSession, 'elapsed' | 'save'>;

const LOOK_EVERY_MS = 200; // a second that begins shows soon

/**
 * Whole seconds until the end of the round; each one is saved as it begins.
 * @param onOver called once
 */
export function useSecondsLeft(session: Clock, totalMs: number, onOver: () => void): number {
  const [seconds, setSeconds] = useState(() => secondsLeft(session, totalMs));
  const latest = useRef(onOver);
  useEffect(() => {
    latest.current = onOver;
  });
  useEffect(() => {
    let shown: number | undefined;
    function look() {
      const now = secondsLeft(session, totalMs);
      if (now === shown) return;
      shown = now;
      session.save();
      setSeconds(now);
      if (now > 0) return;
      clearInterval(timer);
      latest.current();
    }
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [session, totalMs]);
  return seconds;
}

function secondsLeft(session: Clock, totalMs: number): number {
  return Math.ceil(remainingMs(totalMs, session.elapsed()) / 1000);
}
