import { loader } from '@monaco-editor/react';
import type * as MonacoEditor from 'monaco-editor/editor';
import { addJudgeTypes } from './judge-types';

export type Monaco = typeof MonacoEditor;
export type MonacoInstance = MonacoEditor.editor.IStandaloneCodeEditor;

let loading: Promise<Monaco> | undefined;

/** Monaco from this site's own files, set up as the judge compiles; a load that fails may be tried again. */
export function loadMonaco(): Promise<Monaco> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Monaco> {
  self.MonacoEnvironment = { getWorker: (_, label) => createWorker(label) };
  const monaco = await import('monaco-editor/editor');
  await import('monaco-editor/features/register.all');
  const [typescript] = await Promise.all([
    import('monaco-editor/languages/features/typescript/register'),
    import('monaco-editor/languages/definitions/typescript/register'),
  ]);
  const { typescriptDefaults, ScriptTarget, ModuleKind, ModuleResolutionKind } = typescript;
  typescriptDefaults.setCompilerOptions({
    target: ES2022 as typeof ScriptTarget.ESNext,
    lib: ['lib.es2024.d.ts'],
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.NodeJs,
    // Each text is a module of its own, so that an earlier attempt on show does not declare the same names twice.
    moduleDetection: FORCE_MODULES,
    allowUmdGlobalAccess: true, // lodash's `_`
    strict: false, // as on LeetCode, where pasted code comes from
    alwaysStrict: true,
    useDefineForClassFields: true,
    experimentalDecorators: true,
    noEmit: true,
  });
  typescriptDefaults.setDiagnosticsOptions({ diagnosticCodesToIgnore: IGNORED });
  addJudgeTypes(typescriptDefaults);
  registerPlainTypeScript(monaco);
  loader.config({ monaco: monaco as never });
  return monaco;
}

/** TypeScript in its colours only: code on show is not checked as code in the editor is. */
export const PLAIN_TYPESCRIPT = 'typescript-on-show';

function registerPlainTypeScript({ languages }: Monaco): void {
  languages.register({ id: PLAIN_TYPESCRIPT });
  languages.setMonarchTokensProvider(
    PLAIN_TYPESCRIPT,
    import('monaco-editor/languages/definitions/typescript/typescript').then(({ language }) => language),
  );
}

// Numbers that Monaco's own enumerations lack.
const ES2022 = 9;
const FORCE_MODULES = 3;

// The entry is called by the judge, not in the file: "declared but never used" says nothing here.
const IGNORED = [6133, 6192, 6196, 6198, 6199, 6205];

function createWorker(label: string): Worker {
  return label === 'typescript' || label === 'javascript'
    ? new Worker(new URL('monaco-editor/languages/features/typescript/ts.worker.js', import.meta.url), { type: 'module' })
    : new Worker(new URL('monaco-editor/editor/editor.worker.js', import.meta.url), { type: 'module' });
}
