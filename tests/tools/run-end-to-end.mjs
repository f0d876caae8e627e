import { findBrowser } from './find-browser.mjs';
import { runPackage } from './run.mjs';

/**
 * @param {string[]} args for Playwright; its configuration is that of tests/end-to-end unless they name another
 * @param {Record<string, string>} [env]
 * @returns {Promise<number | undefined>} the exit code; undefined when there is no browser, which has been said
 */
export async function runEndToEnd(args, env = {}) {
  const browser = await findBrowser();
  if ('complaint' in browser) {
    console.error(browser.complaint);
    return undefined;
  }
  const config = args.includes('--config') ? [] : ['--config', 'tests/end-to-end/playwright.config.ts'];
  return runPackage('@playwright/test', ['test', ...config, ...args], {
    env: { ...env, GREENROOM_CHROMIUM: browser.path },
  });
}
