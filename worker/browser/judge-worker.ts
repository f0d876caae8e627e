// The judge worker: of the app's origin, trusted; it holds the hidden tests and never runs the person's code.
import * as Comlink from 'comlink';
import { problemModules } from '@/problems/generated/modules';
import { createJudge, type Judge } from '../core/judge';
import type { Library } from '../core/libraries';
import type { JudgeAnswer, JudgeRequest, Progress } from '../protocol';
import { startCompiler, transform } from './compiler';
import { createBrowserEngine, type FrameHost } from './engine';

type ProgressListener = ((progress: Progress) => void) & { [Comlink.releaseProxy]?: () => void };

/** What the page may ask for. */
export interface JudgeWorker {
  /** Gets compiler and sandbox ready, saying what it does; rejects when one cannot be had. */
  start(host: FrameHost, onPart: (part: string) => void): Promise<void>;
  /** Loads a problem's tests ahead of the first Run. */
  prepare(slug: string): Promise<void>;
  /** Cancels the request before it, if that still runs. */
  judge(request: JudgeRequest, onProgress: ProgressListener): Promise<JudgeAnswer>;
  cancel(): Promise<void>;
  /** Answers at once, as long as the worker lives: nothing that it does itself takes long. */
  isAlive(): Promise<true>;
}

let judge: Judge | undefined;
let current: AbortController | undefined;

const worker: JudgeWorker = {
  async start(host, onPart) {
    await startCompiler(onPart);
    onPart('Preparing the sandbox');
    const engine = createBrowserEngine(host);
    await engine.prepare();
    judge = createJudge({ engine, transform, loadProblem, loadLibrary });
  },
  async prepare(slug) {
    await judge?.prepare(slug);
  },
  async judge(request, onProgress) {
    if (!judge) throw new Error('the judge has not started');
    current?.abort();
    const mine = new AbortController();
    current = mine;
    try {
      return await judge.judge(request, { onProgress, signal: mine.signal });
    } finally {
      onProgress[Comlink.releaseProxy]?.();
    }
  },
  async cancel() {
    current?.abort();
  },
  async isAlive() {
    return true;
  },
};

async function loadProblem(slug: string) {
  const found = Object.hasOwn(problemModules, slug) ? problemModules[slug] : undefined;
  return found && { problem: (await found.load()).default, hash: found.hash };
}

async function loadLibrary(library: Library): Promise<string> {
  return (library === 'lodash' ? await import('../generated/lodash') : await import('../generated/datastructures')).source;
}

Comlink.expose(worker);
