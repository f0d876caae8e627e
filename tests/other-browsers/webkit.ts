import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { OtherBrowser } from './browser';
import { findProgram } from './find-program';

const STARTING_LIMIT_MS = 30_000;
const SCRIPT_LIMIT_MS = 180_000;

/** WebKitGTK's small browser over its WebDriver, on a screen of its own; undefined where one of the three is not installed. */
export async function startWebKit(): Promise<OtherBrowser | undefined> {
  const driver = findProgram('WebKitWebDriver');
  const screen = findProgram('xvfb-run');
  const binary = findProgram(...miniBrowsers());
  if (!driver || !screen || !binary) return undefined;
  const port = await freePort();
  const process = spawn(screen, ['-a', driver, `--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', detached: true });
  try {
    return await session(`http://127.0.0.1:${port}`, binary, process);
  } catch (error) {
    end(process);
    throw error;
  }
}

/** A session of the W3C's WebDriver protocol: https://www.w3.org/TR/webdriver2/ */
async function session(driver: string, binary: string, process: ChildProcess): Promise<OtherBrowser> {
  await until(async () => (await fetch(`${driver}/status`)).ok);
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] }, timeouts: { script: SCRIPT_LIMIT_MS } },
  };
  const { sessionId } = (await post(`${driver}/session`, { capabilities })) as { sessionId: string };
  const address = `${driver}/session/${sessionId}`;
  return {
    async open(url) {
      await post(`${address}/url`, { url });
    },
    evaluate: (expression) =>
      post(`${address}/execute/async`, { script: `Promise.resolve(${expression}).then(arguments[arguments.length - 1]);`, args: [] }),
    async close() {
      await fetch(address, { method: 'DELETE' }).catch(() => undefined);
      end(process);
    },
  };
}

async function post(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`WebKit's driver: ${value?.error}: ${value?.message}`);
  return value;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const startedAt = Date.now(); !(await isTrue().catch(() => false)); await wait(200)) {
    if (Date.now() - startedAt > STARTING_LIMIT_MS) throw new Error("WebKit's driver did not start");
  }
}

/** With what it has started: it leads a process group. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // it has ended already
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function miniBrowsers(): string[] {
  const libraries = ['/usr/lib', ...folders('/usr/lib').map((name) => `/usr/lib/${name}`), '/usr/libexec', '/usr/lib64'];
  return libraries.flatMap((library) =>
    folders(library)
      .filter((name) => name.startsWith('webkit'))
      .map((name) => `${library}/${name}/MiniBrowser`),
  );
}

function folders(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
