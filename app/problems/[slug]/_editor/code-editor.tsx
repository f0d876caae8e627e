import dynamic from 'next/dynamic';
import { useSettings } from '@/app/_store/settings';
import type { CompileProblem } from '@/worker/verdict';
import type { CommandActions } from '../_commands/commands';
import type { EditorProps } from './editor-handle';
import { PlainEditor } from './plain-editor';
import { useMonaco } from './use-monaco';

const MonacoEditor = dynamic(() => import('./monaco-editor').then((module) => module.MonacoEditor), { ssr: false });

interface Props extends EditorProps {
  actions: CommandActions;
  compileProblems: CompileProblem[];
  /** Types and completions; without them Monaco is a pad that only colours. */
  editorHelp: boolean;
}

/** The editor that the person chose; the plain one also when Monaco does not load. */
export function CodeEditor(props: Props) {
  const { editor } = useSettings();
  const { loaded, retry } = useMonaco(editor === 'monaco');
  if (editor === 'plain') return <PlainEditor key={props.path} {...props} />;
  switch (loaded.state) {
    case 'loading':
      return (
        <pre aria-busy="true" className="size-full overflow-auto p-3 font-mono text-sm text-ink-soft">
          {props.initialText}
        </pre>
      );
    case 'ready':
      return <MonacoEditor key={props.path} {...props} monaco={loaded.monaco} />;
    case 'failed':
      return (
        <div className="flex size-full flex-col">
          <p role="alert" className="flex items-center gap-3 border-b border-line px-3 py-2 text-xs">
            The large editor could not be loaded, so this is the plain one. Your code is the same in both.
            <button type="button" className="button" onClick={retry}>
              Try again
            </button>
          </p>
          <div className="min-h-0 flex-1">
            <PlainEditor key={props.path} {...props} />
          </div>
        </div>
      );
    default:
      return loaded satisfies never;
  }
}
