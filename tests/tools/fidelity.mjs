// npm run fidelity -- [--repeat 5] [--throttle 4] [--mutants 6]: every submission of every problem, in Chromium, must get
// Node's verdict, and so must some mutants of each problem's right ones.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite, siteIsFresh } from './build-site.mjs';
import { runEndToEnd } from './run-end-to-end.mjs';

const { values } = parseArgs({
  options: {
    repeat: { type: 'string', default: '1' },
    throttle: { type: 'string', default: '1' },
    mutants: { type: 'string', default: '0' },
  },
});
if (!siteIsFresh() && (await buildSite()) !== 0) throw new Error('The site could not be built.');
process.exitCode =
  (await runEndToEnd(['fidelity'], {
    GREENROOM_FIDELITY_WHOLE: '1',
    GREENROOM_FIDELITY_REPEAT: values.repeat,
    GREENROOM_FIDELITY_THROTTLE: values.throttle,
    GREENROOM_FIDELITY_MUTANTS: values.mutants,
  })) ?? 1;
