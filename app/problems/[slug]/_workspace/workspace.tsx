'use client';
import type { ReactNode } from 'react';
import { ShortcutsDialog } from '../_commands/shortcuts-dialog';
import { useCommandKeys } from '../_commands/use-command-keys';
import { ConflictNotice } from '../_draft/conflict-notice';
import { JudgeState } from '../_judge/judge-state';
import { useJudgeStatus } from '../_judge/use-judge-status';
import { AcceptedNext } from '../_result/accepted-next';
import { ActionBar } from './action-bar';
import { CodePane } from './code-pane';
import { Notice } from './notice';
import { Panes } from './panes';
import { ProblemPane, type ProblemTexts } from './problem-pane';
import { ResultPane } from './result-pane';
import { type Neighbours, TopLine } from './top-line';
import { useWorkspace, type WorkspaceProblem } from './use-workspace';

interface Props extends ProblemTexts {
  problem: WorkspaceProblem;
  neighbours: Neighbours;
  /** Shown once the problem is accepted. */
  followUps: ReactNode;
}

/** Read, write, Run, Submit: everything of one problem. */
export function Workspace({ problem, neighbours, statement, hints, editorial, followUps }: Props) {
  const workspace = useWorkspace(problem);
  const { status, restart } = useJudgeStatus(problem.facts.slug);
  const { draft, session, judging, tabs, actions } = workspace;
  useCommandKeys(actions);

  const isRunning = judging.state === 'compiling' || judging.state === 'running';
  return (
    <div className="flex h-dvh flex-col">
      <TopLine
        facts={problem.facts}
        neighbours={neighbours}
        judge={<JudgeState status={status} isRunning={isRunning} onRetry={restart} />}
      />
      <main id="main" className="flex min-h-0 flex-1 flex-col">
        {draft.conflict && (
          <ConflictNotice theirs={draft.conflict} mine={draft.source} onKeepMine={session.keepMine} onTakeTheirs={workspace.takeTheirs} />
        )}
        {status.state === 'failed' && <Notice text={status.message} action="Retry" onAction={restart} />}
        {workspace.notKept && <Notice text={workspace.notKept} action="Try again" onAction={workspace.keepAgain} />}
        <Panes
          narrow={tabs.narrow}
          onNarrow={tabs.setNarrow}
          statement={<ProblemPane workspace={workspace} statement={statement} hints={hints} editorial={editorial} />}
          code={<CodePane workspace={workspace} problem={problem} />}
          result={
            <ResultPane
              workspace={workspace}
              problem={problem}
              accepted={
                <AcceptedNext
                  effort={workspace.effort}
                  next={neighbours.next}
                  followUps={followUps}
                  onEditorial={() => tabs.showLeft('editorial')}
                />
              }
            />
          }
        />
        <ActionBar
          judging={judging}
          onRun={actions.run}
          onSubmit={actions.submit}
          onCancel={workspace.cancel}
          onShortcuts={actions.shortcuts}
        />
      </main>
      {workspace.listsShortcuts && <ShortcutsDialog onClose={workspace.hideShortcuts} />}
    </div>
  );
}
