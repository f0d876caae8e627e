// The tests' own `test`: the static export on a free port, and no request to anywhere else.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { basePath, siteFolder } from '../../tools/build-site.mjs';
import { staticServer } from '../../tools/static-server.mjs';

export { expect } from '@playwright/test';

interface WorkerFixtures {
  /** Where the export is served, without a slash at the end; one server for each process of Playwright's. */
  site: string;
}

interface TestFixtures {
  /** Requests to another origin, which were cut off; the test fails at its end when there is any. */
  foreignRequests: string[];
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      if (!existsSync(join(siteFolder, 'index.html'))) throw new Error('There is no out/index.html to test; run npm run build first.');
      const server = staticServer({ folder: siteFolder, basePath });
      await new Promise<void>((resolve) => server.listen(0, resolve));
      await use(`http://localhost:${(server.address() as AddressInfo).port}${basePath}`);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(`${site}/`),
  foreignRequests: [
    async ({ context, site }, use) => {
      const { origin } = new URL(site);
      const foreign: string[] = [];
      await context.route(
        (url) => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
        (route) => {
          foreign.push(route.request().url());
          return route.abort();
        },
      );
      await context.routeWebSocket(/.*/, (socket) => {
        foreign.push(socket.url());
        return socket.close();
      });
      await use(foreign);
      if (foreign.length > 0) throw new Error(`The page asked another host for: ${foreign.join(', ')}`);
    },
    { auto: true },
  ],
});
