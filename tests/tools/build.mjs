// npm run build: the static export, in out/.
import process from 'node:process';
import { buildSite } from './build-site.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { requireNode } from './require-node.mjs';

requireNode();
await ensureInstalled();
process.exitCode = await buildSite();
