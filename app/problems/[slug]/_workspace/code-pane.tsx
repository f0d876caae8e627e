import { savedText } from '../_draft/saved-text';
import { CodeEditor } from '../_editor/code-editor';
import { EditorActions } from '../_editor/editor-actions';
import { EditorPane } from '../_editor/editor-pane';
import type { WorkspaceProblem, WorkspaceSession } from './use-workspace';

interface Props {
  workspace: WorkspaceSession;
  problem: WorkspaceProblem;
  editorHelp?: boolean;
}

/** The editor on the draft of the current attempt. */
export function CodePane({ workspace, problem, editorHelp = true }: Props) {
  const { draft, session, actions, replaceCode, openFile } = workspace;
  return (
    <EditorPane
      saved={savedText(draft)}
      onOpen={openFile}
      actions={<EditorActions onFormat={actions.format} onReset={() => replaceCode(problem.starterCode)} />}
    >
      {draft.phase === 'ready' && (
        <CodeEditor
          path={`file:///${problem.facts.slug}/attempt-${draft.attempt}/solution.ts`}
          initialText={draft.source}
          onChange={(source) => session.change({ source })}
          onReady={workspace.onEditor}
          actions={actions}
          compileProblems={workspace.compileProblems}
          editorHelp={editorHelp}
        />
      )}
    </EditorPane>
  );
}
