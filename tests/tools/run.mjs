import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the root; nothing can be typed into it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, output?: Output, timeoutMs?: number }} [options]
 * @returns {Promise<number>} the exit code; 1 when it could not start or was killed
 *
 * @typedef {'show' | 'to-stderr' | 'hide' | ((text: string) => void)} Output what becomes of standard output;
 *   a function gets it as well as the person
 */
export function run(command, args, { env = {}, output = 'show', timeoutMs } = {}) {
  const errors = output === 'hide' ? 'ignore' : 'inherit';
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', typeof output === 'function' ? 'pipe' : output === 'to-stderr' ? 2 : errors, errors],
    ...(timeoutMs !== undefined && { timeout: timeoutMs }),
  });
  child.stdout?.on('data', (chunk) => {
    process.stdout.write(chunk);
    if (typeof output === 'function') output(String(chunk));
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      if (output !== 'hide') console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs an installed package's command in this Node, without a shell, so that it works alike on every system.
 * @param {string} packageName
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(packageName, args, options) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return run(process.execPath, [join(folder, script), ...args], options);
}
