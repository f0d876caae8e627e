// npm run test:end-to-end [-- what Playwright takes]: builds when sources have changed, finds a browser, runs the tests.
import process from 'node:process';
import { buildSite, siteIsFresh } from './build-site.mjs';
import { runEndToEnd } from './run-end-to-end.mjs';

if (siteIsFresh() || (await buildSite()) === 0) {
  process.exitCode = (await runEndToEnd(process.argv.slice(2))) ?? 1;
} else {
  process.exitCode = 1;
}
