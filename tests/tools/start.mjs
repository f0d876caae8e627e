// npm start: the site on http://localhost:3000, installed and built first where that is needed.
import process from 'node:process';
import { basePath, buildSite, siteFolder, siteIsFresh } from './build-site.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { listenComplaint, portComplaint, portFrom } from './port.mjs';
import { requireNode } from './require-node.mjs';
import { staticServer } from './static-server.mjs';

requireNode();
const port = portFrom(process.env.PORT);
if (typeof port === 'string') stop(port);
const complaint = await portComplaint(port);
if (complaint !== undefined) stop(complaint);
await ensureInstalled();
if (!siteIsFresh()) {
  console.log('Building the site …');
  if ((await buildSite()) !== 0) stop('The site could not be built; the reason stands above.');
}
const server = staticServer({ folder: siteFolder, basePath });
server.on('error', (error) => stop(listenComplaint(error, port)));
server.listen(port, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`\nGreenroom is ready: http://localhost:${actual}${basePath}\nCtrl+C stops it.`);
});

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
