// A real server of CouchDB's protocol, for the tests: pouchdb-server, in memory. It is old and has many dependencies, so
// it is none of the project's: it is installed beside it when it is first needed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { npm } from '../tools/ensure-installed.mjs';
import { root } from '../tools/run.mjs';

const PACKAGE = 'pouchdb-server@4.2.0';
const folder = join(root, '.cache', 'sync-server');
const program = join(folder, 'node_modules', 'pouchdb-server', 'bin', 'pouchdb-server');
const stamp = join(folder, 'installed');
const STARTS_WITHIN_MS = 60_000;

/** Whom the server knows. */
export const login = { user: 'me', password: 'secret' };

/** @returns {Promise<string | undefined>} why there is none, if so */
export async function installCouch() {
  if (existsSync(stamp)) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1', '--loglevel=error'];
  const code = await npm(['install', '--prefix', folder, ...options, PACKAGE], { timeoutMs: 300_000 });
  if (code !== 0) return `${PACKAGE} could not be installed from the npm registry, so nothing was tried against a real server`;
  writeFileSync(stamp, `${PACKAGE}\n`);
  return undefined;
}

/**
 * @param {{ origins: string[], port?: number }} options sites that may read its answers; a port other than a free one
 * @returns {Promise<{ origin: string, port: number, stop(): Promise<void> }>}
 */
export async function startCouch({ origins, port: wanted }) {
  const complaint = await installCouch();
  if (complaint) throw new Error(complaint);
  const port = wanted ?? (await freePort());
  const data = mkdtempSync(join(tmpdir(), 'greenroom-couch-'));
  const config = join(data, 'config.json');
  const log = { file: join(data, 'log.txt') };
  writeFileSync(config, JSON.stringify({ admins: { [login.user]: login.password }, cors: { origins: origins.join(', ') }, log }));
  const args = [
    program,
    '--in-memory',
    '--no-stdout-logs',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--dir',
    data,
    '--config',
    config,
  ];
  const server = spawn(process.execPath, args, { cwd: data, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const origin = `http://localhost:${port}`;
  await answers(`http://127.0.0.1:${port}/`, server);
  return {
    origin,
    port,
    async stop() {
      server.kill();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} address
 * @param {import('node:child_process').ChildProcess} server
 */
async function answers(address, server) {
  const until = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (server.exitCode !== null || Date.now() > until) throw new Error(`${PACKAGE} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
