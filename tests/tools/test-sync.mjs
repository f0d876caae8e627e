// npm run test:sync: builds when sources have changed, and syncs through a real server.
import process from 'node:process';
import { buildSite, siteIsFresh } from './build-site.mjs';
import { sync } from './sync.mjs';

if (siteIsFresh() || (await buildSite()) === 0) {
  const { passed, failed, note } = await sync();
  if (note) console.log(note);
  console.log(`sync: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} else {
  process.exitCode = 1;
}
