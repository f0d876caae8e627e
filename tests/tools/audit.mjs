// Whether a dependency is known to be vulnerable. Not every registry says, and none does offline: then nothing is counted.
import { npm } from './ensure-installed.mjs';

/** @returns {Promise<import('./counts.mjs').Count>} */
export async function audit() {
  let said = '';
  const output = (/** @type {string} */ text) => {
    said += text;
  };
  await npm(['audit', '--json', '--fetch-retries=0'], { output, timeoutMs: 60_000 });
  return auditOf(said);
}

/**
 * @param {string} said by `npm audit --json`
 * @returns {import('./counts.mjs').Count}
 */
export function auditOf(said) {
  const { metadata, vulnerabilities, message = 'it ended without an answer' } = parsed(said);
  if (!metadata) return { passed: 0, failed: 0, note: `npm audit was not answered: ${message}` };
  const severe = Object.values(vulnerabilities).filter(({ severity }) => severity === 'high' || severity === 'critical');
  const failures = severe.map(({ name, severity, via }) => `${name}: ${severity}: ${via.map(reasonOf).join('; ')}`);
  return { passed: failures.length === 0 ? 1 : 0, failed: failures.length, failures };
}

/** @param {string | { title: string, url: string }} via another package, or an advisory */
function reasonOf(via) {
  return typeof via === 'string' ? `through ${via}` : `${via.title} (${via.url})`;
}

/** @param {string} json */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
