// A machine that falls asleep while the judge waits: on some systems its clocks and timers run on meanwhile.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectedOf } from '@/worker/core/reference';
import { Session } from '@/worker/core/session';
import { problemOf } from './judge-support';

const HOUR = 3_600_000;
let slept = 0;

beforeEach(() => {
  slept = 0;
  const now = performance.now.bind(performance);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now() + slept);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A realm that says nothing until it is told to. */
async function openSilent() {
  let say: (message: unknown) => void = () => undefined;
  const realm = {
    send: () => undefined,
    listen: (onMessage: (message: unknown) => void) => {
      say = onMessage;
    },
    isAlive: async () => true,
    close: () => undefined,
  };
  const session = await Session.open({ open: async () => realm }, { lines: [], cut: false });
  return { session, say: (message: unknown) => say(message) };
}

const load = (session: Session) => session.load('', [], { kind: 'function', name: 'f', collect: false });
const LIMIT_MS = 5000;

it('code that was loading then has its time again', async () => {
  const { session, say } = await openSilent();
  const outcome = load(session);
  slept = HOUR;
  await vi.advanceTimersByTimeAsync(LIMIT_MS);
  say({ type: 'loaded', found: true, parameterCount: 1 });
  expect(await outcome).toMatchObject({ type: 'loaded' });
});

it('code that does not load awake either is ended', async () => {
  const { session } = await openSilent();
  const outcome = load(session);
  slept = HOUR;
  await vi.advanceTimersByTimeAsync(2 * LIMIT_MS);
  expect(await outcome).toEqual({ type: 'timed-out' });
});

it('the hour is not taken for the time of the reference, which limits the time of the code', async () => {
  let isFirst = true;
  const problem = problemOf('sleepy', (n) => {
    if (isFirst) slept = HOUR;
    isFirst = false;
    return n;
  });
  const { answers, ms } = await expectedOf(problem, [{ n: 7 }]);
  expect(answers).toEqual([7]);
  expect(ms).toBeLessThan(HOUR / 2);
});
