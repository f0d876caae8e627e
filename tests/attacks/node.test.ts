import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realJudge } from '../unit/judge-support';
import { attacks, control, groups } from './attacks';
import { CANARY, setTraps, type Traps } from './traps';

const { submit } = realJudge();
let traps: Traps;
beforeAll(async () => {
  traps = await setTraps();
});
afterAll(() => traps.close());

for (const group of groups) {
  describe(`in Node, what attacks by ${group}`, { retry: 1 }, () => {
    it.each(attacks.filter((attack) => attack.group === group).map((attack) => [`${attack.name} ${attack.what}`, attack] as const))(
      '%s',
      async (_, attack) => {
        const verdict = await submit('two-sum', attack.source(traps));
        expect(attack.verdicts, verdict.message).toContain(verdict.verdict);
        expect(JSON.stringify(verdict)).not.toContain(CANARY);
        expect(JSON.stringify(verdict.console).length).toBeLessThan(80 * 1024);
        expect(verdict.message.length).toBeLessThanOrEqual(4 * 1024);
        expect((await submit('two-sum', control)).verdict).toBe('accepted');
        expect(traps.sprung()).toEqual([]);
      },
    );
  });
}

it('the traps can be sprung', async () => {
  const { connect } = await import('node:net');
  await new Promise((resolve) => connect(traps.tcpPort, '127.0.0.1').end('x').on('close', resolve));
  await expect.poll(() => traps.sprung()).toContain('tcp: a connection');
});

it('what is hidden in two-sum is named by the canary', () => {
  expect(readFileSync('problems/dsa/day5-hash-maps/two-sum/problem.ts', 'utf8')).toContain(CANARY);
});
