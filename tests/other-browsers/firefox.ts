import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OtherBrowser } from './browser';
import { findProgram } from './find-program';

const STARTING_LIMIT_MS = 60_000;

/** Firefox over WebDriver BiDi, which it speaks itself (https://w3c.github.io/webdriver-bidi/); undefined where it is not installed. */
export async function startFirefox(): Promise<OtherBrowser | undefined> {
  const binary = findProgram('firefox', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox');
  if (!binary) return undefined;
  const profile = mkdtempSync(join(tmpdir(), 'greenroom-firefox-'));
  const firefox = spawn(binary, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const close = async () => {
    const ended = new Promise((resolve) => firefox.once('exit', resolve));
    firefox.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = await connect(`${await addressOf(firefox)}/session`);
    await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context as string;
    return {
      async open(url) {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      async evaluate(expression) {
        const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
        const { type, result, exceptionDetails } = answer as {
          type: string;
          result?: { value: unknown };
          exceptionDetails?: { text: string };
        };
        if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text}`);
        return result?.value;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Firefox says on its standard error where it listens. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox did not start')), STARTING_LIMIT_MS);
    let said = '';
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

type Send = (method: string, params: object) => Promise<unknown>;

function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let sent = 0;
  socket.onmessage = ({ data }) => {
    const { id, result, message } = JSON.parse(data as string) as { id: number; result?: unknown; message?: string };
    if (message === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(`Firefox: ${message}`));
    waiting.delete(id);
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection'));
  };
  const send: Send = (method, params) =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { resolve, reject });
      socket.send(JSON.stringify({ id: sent, method, params }));
    });
  return new Promise((resolve, reject) => {
    socket.onopen = () => resolve(send);
    socket.onerror = () => reject(new Error(`Nothing answers at ${address}`));
  });
}
