import { findBrowser } from './find-browser.mjs';
import { runPackage } from './run.mjs';

/**
 * @param {string[]} args for Playwright
 * @param {Record<string, string>} [env]
 * @returns {Promise<number | undefined>} the exit code; undefined when there is no browser, which has been said
 */
export async function runEndToEnd(args, env = {}) {
  const browser = await findBrowser();
  if ('complaint' in browser) {
    console.error(browser.complaint);
    return undefined;
  }
  return runPackage('@playwright/test', ['test', '--config', 'tests/end-to-end/playwright.config.ts', ...args], {
    env: { ...env, GREENROOM_CHROMIUM: browser.path },
  });
}
