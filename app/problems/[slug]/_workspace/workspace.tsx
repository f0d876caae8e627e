'use client';
import dynamic from 'next/dynamic';
import { useIsLinked } from '@/app/_folder/use-is-linked';
import { usePaletteEntries } from '@/app/_palette/entries';
import { commands } from '../_commands/commands';
import { ShortcutsDialog } from '../_commands/shortcuts-dialog';
import { useCommandKeys } from '../_commands/use-command-keys';
import { ConflictNotice } from '../_draft/conflict-notice';
import { JudgeState } from '../_judge/judge-state';
import { useJudgeStatus } from '../_judge/use-judge-status';
import { AcceptedNext } from '../_result/accepted-next';
import { useReviewAttempt } from '../_review/use-review-attempt';
import { ActionBar } from './action-bar';
import { CodePane } from './code-pane';
import { Notice } from './notice';
import { Panes } from './panes';
import { ProblemPane, type ProblemTexts } from './problem-pane';
import { ResultPane } from './result-pane';
import { type Neighbours, TopLine } from './top-line';
import { useWorkspace, type WorkspaceProblem } from './use-workspace';

// Reviews are scheduled by formulas that nobody needs before there is something to grade.
const ReviewLine = dynamic(() => import('../_review/review-line').then((module) => module.ReviewLine), { ssr: false });
const AttemptGrade = dynamic(() => import('../_review/attempt-grade').then((module) => module.AttemptGrade), { ssr: false });
// Only for those who have linked a folder.
const FolderNotice = dynamic(() => import('../_folder/folder-notice').then((module) => module.FolderNotice), { ssr: false });

interface Props extends ProblemTexts {
  problem: WorkspaceProblem;
  neighbours: Neighbours;
}

/** Read, write, Run, Submit: everything of one problem. */
export function Workspace({ problem, neighbours, statement, hints, editorial }: Props) {
  const workspace = useWorkspace(problem);
  const { status, restart } = useJudgeStatus(problem.facts.slug);
  const { draft, session, judging, tabs, actions } = workspace;
  const reviewAttempt = useReviewAttempt(workspace, problem);
  useCommandKeys(actions);
  const isFollowing = useIsLinked();
  usePaletteEntries(
    commands.map(({ id, label, keys }) => ({ id: `workspace.${id}`, group: 'This problem', label, keys, act: actions[id] })),
  );

  const isRunning = judging.state === 'compiling' || judging.state === 'running';
  return (
    <div className="flex h-dvh flex-col">
      <TopLine
        facts={problem.facts}
        neighbours={neighbours}
        judge={<JudgeState status={status} isRunning={isRunning} onRetry={restart} />}
      />
      <main id="main" className="flex min-h-0 flex-1 flex-col">
        {reviewAttempt !== undefined && <ReviewLine workspace={workspace} problem={problem} attempt={reviewAttempt} />}
        {draft.conflict && (
          <ConflictNotice theirs={draft.conflict} mine={draft.source} onKeepMine={session.keepMine} onTakeTheirs={workspace.takeTheirs} />
        )}
        {isFollowing && <FolderNotice slug={problem.facts.slug} source={draft.source} onFollow={workspace.follow} />}
        {status.state === 'failed' && <Notice text={status.message} action="Retry" onAction={restart} />}
        {workspace.notKept && <Notice text={workspace.notKept} action="Try again" onAction={workspace.keepAgain} />}
        <Panes
          narrow={tabs.narrow}
          onNarrow={tabs.setNarrow}
          statement={
            <ProblemPane slug={problem.facts.slug} workspace={workspace} statement={statement} hints={hints} editorial={editorial} />
          }
          code={<CodePane workspace={workspace} problem={problem} />}
          result={
            <ResultPane
              workspace={workspace}
              problem={problem}
              accepted={
                <AcceptedNext effort={workspace.effort} next={neighbours.next} onEditorial={() => tabs.showLeft('editorial')}>
                  {reviewAttempt !== draft.attempt && workspace.isSolved && <AttemptGrade facts={problem.facts} attempt={draft.attempt} />}
                </AcceptedNext>
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
