import { afterEach, expect, it, vi } from 'vitest';
import { createBrowserEngine, type FrameHost } from '@/worker/browser/engine';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Frames that answer at once. The engine keeps one ready, so the last that was opened has seen no code. */
function frames() {
  const open = new Set<number>();
  const host: FrameHost = {
    async openFrame(id, realm, pulse) {
      open.add(id);
      pulse.onmessage = () => pulse.postMessage(null);
      realm.postMessage({ type: 'ready' });
    },
    async removeFrame(id) {
      open.delete(id);
    },
    async onLost() {},
  };
  return { open, engine: createBrowserEngine(host) };
}

type Engine = ReturnType<typeof createBrowserEngine>;

async function opened(engine: Engine) {
  const realm = await engine.open();
  realm.listen(
    () => undefined,
    () => undefined,
  );
  return realm;
}

async function use(engine: Engine, ms: number, isAtWork = false) {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const realm = await opened(engine);
  now.mockReturnValue(ms);
  realm.close(isAtWork);
  realm.close(isAtWork); // nothing more to do
}

it('keeps the process of the sandbox, with the frame that is ready, after short use', async () => {
  const { open, engine } = frames();
  await use(engine, 200);
  await use(engine, 200);
  await engine.prepare();
  expect([...open]).toEqual([3]);
});

it('takes the ready frame away too once code has run for long in sum, with which the process ends', async () => {
  const { open, engine } = frames();
  await use(engine, 200);
  await use(engine, 200);
  await use(engine, 200); // in the frame 3; 4 was ready
  await engine.prepare();
  expect([...open]).toEqual([5]);
  await use(engine, 200); // counts from the new process on
  await engine.prepare();
  expect([...open]).toEqual([6]);
});

it('takes it away at once when code does not come to an end', async () => {
  const { open, engine } = frames();
  await use(engine, 1, true);
  await engine.prepare();
  expect([...open]).toEqual([3]);
});

it('waits with it until no other realm is in use, which would keep the process', async () => {
  const { open, engine } = frames();
  const first = await opened(engine);
  const second = await opened(engine); // 3 is ready
  first.close(true);
  await engine.prepare();
  expect([...open]).toEqual([2, 3]);
  second.close(false);
  await engine.prepare();
  expect([...open]).toEqual([4]);
});
