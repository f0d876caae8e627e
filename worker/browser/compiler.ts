// esbuild in WebAssembly. A source that nests very deep ends the instance for good, so it is started anew after any
// error that is no build error; the module stays compiled, which makes that quick.
import { initialize, stop, transform as transformOnce } from 'esbuild-wasm/esm/browser.js';
import { CompilerGaveUp, isTransformFailure, type Transform } from '../core/compile';

const TRANSFORM_LIMIT_MS = 20_000;

let wasmModule: Promise<WebAssembly.Module> | undefined;

/** @param onPart says what is being waited for */
export async function startCompiler(onPart: (part: string) => void): Promise<void> {
  onPart('Loading the compiler');
  wasmModule ??= loadModule();
  wasmModule.catch(() => {
    wasmModule = undefined; // so that a retry loads again
  });
  await initialize({ wasmModule: await wasmModule, worker: false });
  onPart('Warming up the compiler');
  await transformOnce('let warm: number = 1', { loader: 'ts' }); // the first transform is ~2 s, later ones ~25 ms
}

/** @throws CompilerGaveUp when the source has ended two instances of the compiler */
export const transform: Transform = async (source, options) => {
  for (let tries = 1; ; tries++) {
    try {
      return await inTime(transformOnce(source, options));
    } catch (error) {
      if (isTransformFailure(error)) throw error;
      await stop();
      await startCompiler(() => undefined);
      if (tries === 2) throw new CompilerGaveUp(error instanceof Error ? error.message : String(error));
    }
  }
};

async function loadModule(): Promise<WebAssembly.Module> {
  const url = new URL('esbuild-wasm/esbuild.wasm', import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the compiler could not be fetched (${response.status})`);
  // a server that does not name the type correctly is no reason to fail
  return response.headers.get('content-type')?.startsWith('application/wasm')
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it took too long')), TRANSFORM_LIMIT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
