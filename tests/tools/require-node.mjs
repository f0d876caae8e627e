import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Ends the process with advice when this Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const complaint = nodeComplaint(process.versions.node, engines.node);
  if (complaint === undefined) return;
  console.error(complaint);
  process.exit(1);
}

/**
 * @param {string} version as in `18.4.0`
 * @param {string} range as in `>=20.19`
 * @returns {string | undefined} what to tell the person, if anything
 */
export function nodeComplaint(version, range) {
  const needed = range.replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `Greenroom needs Node ${needed} or newer, and this is Node ${version}.
Install a newer one from https://nodejs.org (or: nvm install ${neededMajor}), then run the same command again.`;
}
