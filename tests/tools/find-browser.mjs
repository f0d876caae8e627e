import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { run, runPackage } from './run.mjs';

const TEN_MINUTES = 600_000;

/**
 * Finds a Chromium for the end-to-end tests, or installs one: GREENROOM_CHROMIUM, Playwright's own, the system's,
 * Playwright's download, Debian's package.
 * @returns {Promise<{ path: string } | { complaint: string }>}
 */
export async function findBrowser() {
  const named = process.env.GREENROOM_CHROMIUM;
  if (named) {
    if (await works(named)) return { path: named };
    return { complaint: `GREENROOM_CHROMIUM is "${named}", which is no browser that starts. Correct it or leave it out.` };
  }
  const present = (await ownBrowser()) ?? (await systemBrowser());
  if (present) return { path: present };
  const installed = (await downloadedBrowser()) ?? (await packagedBrowser());
  if (installed) return { path: installed };
  return {
    complaint:
      'No Chromium was found, and none could be installed. Install Chrome or Chromium and run npm test again; if it lies in an unusual place, name it: GREENROOM_CHROMIUM=/path/to/chrome npm test',
  };
}

async function ownBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return (await works(path)) ? path : undefined;
}

async function systemBrowser() {
  for (const path of usualPlaces()) if (await works(path)) return path;
  return undefined;
}

function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
        ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((name) =>
          join(process.env[variable] ?? 'C:\\', name),
        ),
      );
    default: {
      const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

async function downloadedBrowser() {
  console.log('No browser found. Downloading Chromium with Playwright …');
  const withSystemLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  await runPackage('@playwright/test', ['install', ...withSystemLibraries, 'chromium'], { timeoutMs: TEN_MINUTES });
  return ownBrowser();
}

async function packagedBrowser() {
  if (process.platform !== 'linux' || !isRoot()) return undefined;
  console.log("Installing the system's Chromium with apt …");
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: TEN_MINUTES };
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', ['install', '-y', '-q', 'chromium'], options);
  return systemBrowser();
}

function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * A file alone proves nothing: libraries may be missing, and Ubuntu's chromium-browser may be an empty shell.
 * @param {string} path
 */
async function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // there --version opens a window
  return (await run(path, ['--version'], { output: 'hide', timeoutMs: 30_000 })) === 0;
}
