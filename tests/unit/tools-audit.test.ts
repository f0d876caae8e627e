import { expect, it } from 'vitest';
import { auditOf } from '@/tests/tools/audit.mjs';

const metadata = { vulnerabilities: { high: 1 } };

it('passes when npm audit knows of nothing severe', () => {
  const vulnerabilities = { small: { name: 'small', severity: 'moderate', via: [] } };
  expect(auditOf(JSON.stringify({ metadata, vulnerabilities }))).toEqual({ passed: 1, failed: 0, failures: [] });
});

it('names each dependency with a high or critical advisory', () => {
  const vulnerabilities = {
    parser: { name: 'parser', severity: 'critical', via: [{ title: 'Runs what it reads', url: 'https://example.org/1' }] },
    site: { name: 'site', severity: 'high', via: ['parser'] },
  };
  expect(auditOf(JSON.stringify({ metadata, vulnerabilities }))).toEqual({
    passed: 0,
    failed: 2,
    failures: ['parser: critical: Runs what it reads (https://example.org/1)', 'site: high: through parser'],
  });
});

it('counts nothing, and says why, where the registry does not answer', () => {
  const refused = JSON.stringify({ message: '405 Method Not Allowed', error: {} });
  expect(auditOf(refused)).toEqual({ passed: 0, failed: 0, note: 'npm audit was not answered: 405 Method Not Allowed' });
  expect(auditOf('')).toMatchObject({ passed: 0, failed: 0 });
});
