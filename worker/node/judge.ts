import { transform } from 'esbuild';
import { problemModules } from '@/problems/generated/modules';
import { createJudge, type Judge } from '../core/judge';
import type { Library } from '../core/libraries';
import { createNodeEngine } from './engine';

/** The judge in this process: the same core as in a browser, with threads for realms and the native esbuild. */
export function createNodeJudge(): Judge & { close(): void } {
  const engine = createNodeEngine();
  const judge = createJudge({ engine, transform, loadProblem, loadLibrary });
  return { ...judge, close: () => engine.close() };
}

async function loadProblem(slug: string) {
  const found = Object.hasOwn(problemModules, slug) ? problemModules[slug] : undefined;
  return found && { problem: (await found.load()).default, hash: found.hash };
}

async function loadLibrary(library: Library): Promise<string> {
  return (library === 'lodash' ? await import('../generated/lodash') : await import('../generated/datastructures')).source;
}
