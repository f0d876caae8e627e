// The page's side of the judge: the only way from app to a verdict.
import * as Comlink from 'comlink';
import type { FrameHost } from './browser/engine';
import { type Frame, openFrame } from './browser/frame';
import type { JudgeWorker } from './browser/judge-worker';
import { judgeError } from './core/messages';
import { JudgeAnswer, type JudgeRequest, type JudgeStatus, Progress } from './protocol';

export interface JudgeClient {
  /**
   * Judges a source. Never rejects: a judge that dies answers with a judge-error verdict. A request that is still
   * running is cancelled first and answers `cancelled`.
   */
  judge(request: JudgeRequest, onProgress?: (progress: Progress) => void): Promise<JudgeAnswer>;
  /** Loads a problem's tests in the background, so that the first Run does not wait for them. */
  prepare(slug: string): void;
  /** Ends what is running; it answers `cancelled`. */
  cancel(): void;
  status(): JudgeStatus;
  /** Whether a request is running. */
  isBusy(): boolean;
  /** Called with every change of the status; returns the way to stop listening. */
  onStatus(listener: (status: JudgeStatus) => void): () => void;
  /** After a failed start: tries again from scratch. */
  restart(): void;
}

let client: JudgeClient | undefined;

/** The page's judge, started in the background on the first call and shared by all that ask. Browser only. */
export function judgeClient(): JudgeClient {
  client ??= createJudgeClient();
  return client;
}

function createJudgeClient(): JudgeClient {
  const listeners = new Set<(status: JudgeStatus) => void>();
  let status: JudgeStatus = { state: 'starting', part: 'Starting the judge' };
  let running = startWorker(setStatus);
  let requests = 0;

  function setStatus(next: JudgeStatus): void {
    status = next;
    performance.mark(`judge: ${next.state === 'starting' ? next.part : next.state}`); // read by npm run bench
    for (const listener of listeners) listener(next);
  }

  return {
    async judge(request, onProgress) {
      const { remote, started, died, watch } = running;
      const unwatch = watch();
      requests++;
      try {
        await Promise.race([started, died]);
        const listen = Comlink.proxy((raw: unknown) => {
          const progress = Progress.safeParse(raw);
          if (progress.success) onProgress?.(progress.data);
        });
        return JudgeAnswer.parse(await Promise.race([remote.judge(request, listen), died]));
      } catch (error) {
        return { type: 'verdict', verdict: judgeError(error) };
      } finally {
        unwatch();
        requests--;
      }
    },
    prepare(slug) {
      const { remote, started } = running;
      started.then(() => remote.prepare(slug)).catch(() => undefined); // the next request meets the same and says it
    },
    cancel() {
      void running.remote.cancel();
    },
    status: () => status,
    isBusy: () => requests > 0,
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart() {
      running.end();
      running = startWorker(setStatus);
    },
  };
}

const ASK_EVERY_MS = 2000;
/** Longer than a slow machine takes for the compiler's start or for the largest test of a reference. */
const SILENCE_LIMIT_MS = 15_000;

interface RunningWorker {
  remote: Comlink.Remote<JudgeWorker>;
  started: Promise<void>;
  /** Rejects when the worker dies, and never resolves. */
  died: Promise<never>;
  /** Asks the worker again and again whether it lives, since one that ends silently says nothing; returns the way to stop. */
  watch(): () => void;
  end(): void;
}

function startWorker(setStatus: (status: JudgeStatus) => void): RunningWorker {
  setStatus({ state: 'starting', part: 'Starting the judge' });
  const worker = new Worker(new URL('./browser/judge-worker.ts', import.meta.url), { type: 'module', name: 'judge' });
  const remote = Comlink.wrap<JudgeWorker>(worker);
  const frames = new Map<number, Frame>();
  let ended = false;
  let tellLost: ((ids: number[]) => void) | undefined;
  const observer = new MutationObserver(() => {
    const lost = [...frames].filter(([, frame]) => !frame.isThere()).map(([id]) => id);
    for (const id of lost) frames.delete(id);
    if (lost.length > 0) tellLost?.(lost);
  });
  observer.observe(document.body, { childList: true });
  const end = () => {
    ended = true;
    observer.disconnect();
    worker.terminate();
    for (const frame of frames.values()) frame.remove();
    frames.clear();
  };
  const fail = (error: unknown): Error => {
    const reason = error instanceof Error ? error.message : String(error);
    if (!ended) setStatus({ state: 'failed', message: `The judge has stopped: ${reason}. Your code is kept; retry, or reload the page.` });
    end();
    return new Error(reason);
  };
  let die: (reason: string) => void = () => undefined;
  const died = new Promise<never>((_, reject) => {
    die = (reason) => reject(fail(reason));
    worker.addEventListener('error', (event) => reject(fail(event.message || 'its worker could not be loaded')));
    worker.addEventListener('messageerror', () => reject(fail('a message of the worker could not be read')));
  });
  const host: FrameHost = {
    async openFrame(id, realm, pulse) {
      if (ended) return;
      frames.set(id, openFrame(realm, pulse));
    },
    async removeFrame(id) {
      frames.get(id)?.remove();
      frames.delete(id);
    },
    async onLost(listener) {
      tellLost = listener;
    },
  };
  const started = remote
    .start(
      Comlink.proxy(host),
      Comlink.proxy((part: string) => setStatus({ state: 'starting', part })),
    )
    .then(
      () => setStatus({ state: 'ready' }),
      (error: unknown) => {
        throw fail(error);
      },
    );
  const watch = () => {
    let unanswered: ReturnType<typeof setTimeout> | undefined;
    const asking = setInterval(() => {
      if (unanswered !== undefined) return;
      unanswered = setTimeout(() => die('its worker gives no sign of life'), SILENCE_LIMIT_MS);
      void remote.isAlive().then(() => {
        clearTimeout(unanswered);
        unanswered = undefined;
      });
    }, ASK_EVERY_MS);
    return () => {
      clearInterval(asking);
      clearTimeout(unanswered);
    };
  };
  // whoever waits for a verdict gets the reason; nobody waiting is no unhandled rejection
  started.catch(() => undefined);
  died.catch(() => undefined);
  return { remote, started, died, watch, end };
}
