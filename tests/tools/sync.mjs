// Syncing through a real server: the client in Node, then two browsers of a site that was built for it.
import { installCouch } from '../sync/couch.mjs';
import { playwright, vitest } from './counts.mjs';

/** Needs a built site. @returns {Promise<import('./counts.mjs').Count>} */
export async function sync() {
  const complaint = await installCouch();
  if (complaint) {
    console.log(complaint);
    return { passed: 0, failed: 0, note: complaint };
  }
  const client = await vitest('sync-client', ['--config', 'tests/sync/vitest.config.ts']);
  const browsers = await playwright('sync-browsers', ['--config', 'tests/sync/playwright.config.ts']);
  const note = [client.note, browsers.note].filter(Boolean).join('; ');
  return {
    passed: client.passed + browsers.passed,
    failed: client.failed + browsers.failed,
    failures: [...(client.failures ?? []), ...(browsers.failures ?? [])],
    note,
  };
}
