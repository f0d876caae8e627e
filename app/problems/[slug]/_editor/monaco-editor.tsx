import Editor from '@monaco-editor/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { updateSettings, useSettings } from '@/app/_store/settings';
import type { CompileProblem } from '@/worker/verdict';
import { type CommandActions, commands } from '../_commands/commands';
import type { EditorHandle, EditorProps } from './editor-handle';
import { addLodashTypesWhenNamed } from './judge-types';
import { type Monaco, type MonacoInstance, PLAIN_TYPESCRIPT } from './load-monaco';
import { monacoKeybinding } from './monaco-keybinding';
import { showCompileProblems } from './show-compile-problems';
import { TabHint } from './tab-hint';
import { useDarkPage } from './use-dark-page';
import { VimMode } from './vim-mode';

interface Props extends EditorProps {
  monaco: Monaco;
  actions: CommandActions;
  compileProblems: CompileProblem[];
  editorHelp: boolean;
}

/** Monaco, in the page's theme and with the workspace's commands. Its input element is left as Monaco styles it. */
export function MonacoEditor({ monaco, path, initialText, onChange, onReady, actions, compileProblems, editorHelp }: Props) {
  const [editor, setEditor] = useState<MonacoInstance>();
  const settings = useSettings();
  const isDark = useDarkPage();
  const latest = useRef({ actions, onChange });
  useEffect(() => {
    latest.current = { actions, onChange };
  });

  const mount = useCallback(
    (mounted: MonacoInstance) => {
      for (const { id, label, keys, inEditor } of commands) {
        if (!inEditor) continue;
        mounted.addAction({
          id: `greenroom.${id}`,
          label,
          keybindings: [monacoKeybinding(monaco, keys)],
          run: () => latest.current.actions[id](),
        });
      }
      mounted.onDidChangeModelContent(() => {
        const text = mounted.getValue();
        latest.current.onChange(text);
        addLodashTypesWhenNamed(text);
      });
      addLodashTypesWhenNamed(mounted.getValue());
      setEditor(mounted);
    },
    [monaco],
  );

  useEffect(() => {
    if (!editor) return;
    onReady(handleOf(editor));
    return () => onReady(undefined);
  }, [editor, onReady]);

  useRememberedTabMode(monaco, editor, settings.tabMovesFocus);

  useEffect(() => {
    const model = editor?.getModel();
    if (model) showCompileProblems(monaco, model, compileProblems);
  }, [monaco, editor, compileProblems]);

  return (
    <div className="flex size-full flex-col">
      <div className="min-h-0 flex-1">
        <Editor
          path={path}
          defaultLanguage={editorHelp ? 'typescript' : PLAIN_TYPESCRIPT}
          defaultValue={initialText}
          theme={isDark ? 'vs-dark' : 'vs'}
          loading=""
          onMount={(mounted) => mount(mounted as unknown as MonacoInstance)}
          options={{
            ...OPTIONS,
            ...(!editorHelp && WITHOUT_HELP),
            fontSize: settings.fontSize,
            tabFocusMode: settings.tabMovesFocus,
            accessibilitySupport: settings.screenReader,
          }}
        />
      </div>
      <TabHint tabMovesFocus={settings.tabMovesFocus} />
      {settings.vim && editor && <VimMode editor={editor} onRun={actions.run} onSubmit={actions.submit} />}
    </div>
  );
}

const OPTIONS = {
  ariaLabel: 'Your code',
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  padding: { top: 8, bottom: 8 },
  tabSize: 2,
  fontFamily: 'var(--font-mono, ui-monospace), ui-monospace, monospace',
  fixedOverflowWidgets: true,
  dropIntoEditor: { enabled: false }, // a dropped file is opened by the pane around
  stickyScroll: { enabled: false },
  overviewRulerLanes: 0,
  lineNumbersMinChars: 3,
  renderLineHighlight: 'line',
} as const;

const WITHOUT_HELP = {
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  wordBasedSuggestions: 'off',
} as const;

function handleOf(editor: MonacoInstance): EditorHandle {
  return {
    replaceAll(text) {
      const model = editor.getModel();
      if (!model || model.getValue() === text) return;
      editor.pushUndoStop();
      editor.executeEdits('greenroom', [{ range: model.getFullModelRange(), text }]);
      editor.pushUndoStop();
    },
    focus: () => editor.focus(),
    goTo(line, column) {
      editor.setPosition({ lineNumber: line, column });
      editor.revealLineInCenter(line);
      editor.focus();
    },
    format: () => void editor.getAction('editor.action.formatDocument')?.run(),
  };
}

// Ctrl+M changes the mode inside Monaco; the settings remember it for the next visit.
function useRememberedTabMode(monaco: Monaco, editor: MonacoInstance | undefined, tabMovesFocus: boolean) {
  useEffect(() => {
    const option = monaco.editor.EditorOption.tabFocusMode;
    const listener = editor?.onDidChangeConfiguration((event) => {
      if (!event.hasChanged(option)) return;
      const now = editor.getOption(option);
      if (now !== tabMovesFocus) void updateSettings({ tabMovesFocus: now });
    });
    return () => listener?.dispose();
  }, [monaco, editor, tabMovesFocus]);
}
