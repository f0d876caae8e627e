import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root, run } from './run.mjs';

/** Installs the dependencies when node_modules is missing or differs from the lockfile; ends the process when that fails. */
export async function ensureInstalled() {
  const reason = reasonToInstall(root);
  if (reason === undefined) return;
  console.error(`Installing dependencies (${reason}) …`);
  const started = Date.now();
  const stillAtIt = setInterval(() => console.error(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(stillAtIt);
  if (code === 0) return;
  console.error('The dependencies could not be installed. Check the network and the message above, then run the same command again.');
  process.exit(1);
}

/**
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath; // set by npm; started with Node it needs no shell on any system
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, options);
}

/**
 * Compares the lockfile with the record that npm keeps of what it installed.
 * @param {string} folder the project
 * @returns {string | undefined} why an install is needed, if it is
 */
export function reasonToInstall(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'there are none yet';
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(record);
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    if (!found && (optional || devOptional)) continue; // made for another system
    if (found?.version !== version)
      return `${path.replace(/^node_modules\//, '')} should be ${version}, and is ${found?.version ?? 'absent'}`;
  }
  return undefined;
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
