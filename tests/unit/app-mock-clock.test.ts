import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '@/app/_store/round';
import { announcement, elapsedMs, formatClock, type RoundClock, remainingMs } from '@/app/mock/_round/clock';
import { currentStage, stages } from '@/app/mock/_round/stages';
import { forAll } from './for-all';

const MINUTE = 60_000;

/** A page that is open for a while, and how its monotonic clock stands when it opens. */
const visits = fc.array(fc.record({ opensAt: fc.nat(10 ** 9), forMs: fc.nat(10 ** 7) }), { minLength: 1, maxLength: 10 });

describe('the clock', () => {
  it('counts the time of all visits, wherever each page began to count', () =>
    forAll((open) => {
      let saved = 0;
      for (const { opensAt, forMs } of open) saved = elapsedMs({ savedMs: saved, since: opensAt }, opensAt + forMs);
      expect(saved).toBe(open.reduce((sum, { forMs }) => sum + forMs, 0));
    }, visits));

  it('never goes back, whatever is read', () =>
    forAll(
      (savedMs, since, reading) => {
        const clock: RoundClock = { savedMs, since };
        expect(elapsedMs(clock, reading)).toBeGreaterThanOrEqual(savedMs);
        expect(elapsedMs(clock, reading + 1)).toBeGreaterThanOrEqual(elapsedMs(clock, reading));
      },
      fc.nat(10 ** 9),
      fc.nat(10 ** 9),
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
    ));

  it('counts a sleep of the machine at the next reading', () => {
    expect(elapsedMs({ savedMs: 5 * MINUTE, since: 100 }, 100 + 20 * MINUTE)).toBe(25 * MINUTE);
  });

  it('shows a second that has begun, and stops at nothing', () => {
    expect([45 * MINUTE, 45 * MINUTE - 1, 44 * MINUTE + 59_000, 1, 0].map(formatClock)).toEqual([
      '45:00',
      '45:00',
      '44:59',
      '00:01',
      '00:00',
    ]);
    expect([60 * MINUTE, 240 * MINUTE, 60 * MINUTE - 1000].map(formatClock)).toEqual(['1:00:00', '4:00:00', '59:59']);
    expect(remainingMs(MINUTE, 2 * MINUTE)).toBe(0);
  });

  it('has the shape of [h:]mm:ss at any time', () =>
    forAll((ms) => expect(formatClock(ms)).toMatch(/^(\d+:)?[0-5]\d:[0-5]\d$/), fc.nat(240 * MINUTE)));

  it('announces half, 10 and 2 minutes', () => {
    const said = (left: number) => announcement(45 * MINUTE, left * MINUTE)?.text;
    expect([45, 22.6, 22.5, 11, 10, 2.01, 2, 0].map(said)).toEqual([
      undefined,
      undefined,
      'Half of the time is over: 22½ minutes left.',
      'Half of the time is over: 22½ minutes left.',
      '10 minutes left.',
      '10 minutes left.',
      '2 minutes left.',
      '2 minutes left.',
    ]);
  });

  it('announces nothing that is due before a short round begins, and no time twice', () => {
    expect(announcement(5 * MINUTE, 5 * MINUTE)).toBeUndefined();
    expect(announcement(20 * MINUTE, 10 * MINUTE)?.text).toBe('Half of the time is over: 10 minutes left.');
  });
});

describe('the stage', () => {
  it('is the one after the last tick, so that ticking skips', () => {
    const stageAfter = (...ticked: Stage[]) => currentStage(new Set(ticked));
    expect([stageAfter(), stageAfter('clarify'), stageAfter('approach'), stageAfter('clarify', 'code'), stageAfter('test')]).toEqual([
      'clarify',
      'examples',
      'complexity',
      'test',
      undefined,
    ]);
  });

  it('is never a ticked one', () =>
    forAll((ticked) => expect(ticked).not.toContain(currentStage(new Set(ticked))), fc.subarray([...stages])));
});
