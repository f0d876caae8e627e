import { type ReactNode, useEffect, useState } from 'react';
import type { Round } from '@/app/_store/round';
import { ShortcutsDialog } from '@/app/problems/[slug]/_commands/shortcuts-dialog';
import { useCommandKeys } from '@/app/problems/[slug]/_commands/use-command-keys';
import { ConflictNotice } from '@/app/problems/[slug]/_draft/conflict-notice';
import type { DraftSession } from '@/app/problems/[slug]/_draft/draft-session';
import { StatementArticle } from '@/app/problems/[slug]/_statement/statement-article';
import { ActionBar } from '@/app/problems/[slug]/_workspace/action-bar';
import { CodePane } from '@/app/problems/[slug]/_workspace/code-pane';
import { Notice } from '@/app/problems/[slug]/_workspace/notice';
import { Panes } from '@/app/problems/[slug]/_workspace/panes';
import { ResultPane } from '@/app/problems/[slug]/_workspace/result-pane';
import { Tabbed } from '@/app/problems/[slug]/_workspace/tabbed';
import { type OnSend, useWorkspace } from '@/app/problems/[slug]/_workspace/use-workspace';
import { isAccepted } from '../_report/time-spent';
import { ranEvent, submittedEvent } from './events';
import { FollowUpsPanel } from './follow-ups-panel';
import type { RoundProblem } from './load-problem';
import { NotesPanel } from './notes-panel';
import type { RoundSession } from './round-session';
import { useCodeChanges } from './use-code-changes';

interface Props {
  asked: RoundProblem;
  round: Round;
  session: RoundSession;
  /** The work goes on out of sight: a verdict may come while another problem is on show. */
  isShown: boolean;
  /** Called with the draft of the code, which the round's end saves. */
  onDraft(slug: string, draft: DraftSession): void;
  /** Called with whether the problem on show is being judged. */
  onRunning(isRunning: boolean): void;
  /** Goes to a problem that is still open, if there is one. */
  onNext: (() => void) | undefined;
}

/** One problem of a round. */
export function AskedProblem({ asked: { problem, statement, followUps }, round, session, isShown, onDraft, onRunning, onNext }: Props) {
  const { slug } = problem.facts;
  const isDone = isAccepted(round, slug);
  const onSend: OnSend = (mode) => {
    const atMs = session.elapsed();
    return (verdict) => session.record(mode === 'submit' ? submittedEvent(slug, atMs, verdict) : ranEvent(slug, atMs, verdict));
  };
  const workspace = useWorkspace(problem, onSend, isDone); // what this round has accepted stays on show after a reload
  useCodeChanges({ slug, starterCode: problem.starterCode, draft: workspace.session, round, session });
  useEffect(() => onDraft(slug, workspace.session), [onDraft, slug, workspace.session]);
  const { state } = workspace.judging;
  const isRunning = state === 'compiling' || state === 'running';
  useEffect(() => {
    if (isShown) onRunning(isRunning);
  }, [isShown, isRunning, onRunning]);
  if (!isShown) return null;

  return (
    <Shown
      workspace={workspace}
      problem={problem}
      conditions={round.conditions}
      // What comes after a right answer is said after it.
      statement={<StatementArticle html={isDone ? statement : { ...statement, followUps: undefined }} />}
      notes={<NotesPanel slug={slug} round={round} session={session} />}
      followUps={isDone && followUps.length > 0 && <FollowUpsPanel slug={slug} followUps={followUps} session={session} />}
      onNext={onNext}
    />
  );
}

const tabs = [
  { id: 'statement', label: 'Statement' },
  { id: 'notes', label: 'Notes' },
  { id: 'follow-ups', label: 'Follow-ups' },
] as const;
type Tab = (typeof tabs)[number]['id'];

interface ShownProps {
  workspace: ReturnType<typeof useWorkspace>;
  problem: RoundProblem['problem'];
  conditions: Round['conditions'];
  statement: ReactNode;
  notes: ReactNode;
  /** Nothing before the problem is accepted. */
  followUps: ReactNode;
  onNext: (() => void) | undefined;
}

function Shown({ workspace, problem, conditions, statement, notes, followUps, onNext }: ShownProps) {
  const [tab, setTab] = useState<Tab>('statement');
  const actions = {
    ...workspace.actions,
    run: conditions.runAllowed ? workspace.actions.run : () => {},
    'show-statement': () => {
      setTab('statement');
      workspace.tabs.showLeft('statement');
    },
  };
  useCommandKeys(actions);
  const { draft } = workspace;
  function showFollowUps() {
    setTab('follow-ups');
    workspace.tabs.showLeft('statement');
  }
  return (
    <>
      {draft.conflict && (
        <ConflictNotice
          theirs={draft.conflict}
          mine={draft.source}
          onKeepMine={workspace.session.keepMine}
          onTakeTheirs={workspace.takeTheirs}
        />
      )}
      {workspace.notKept && <Notice text={workspace.notKept} action="Try again" onAction={workspace.keepAgain} />}
      <Panes
        narrow={workspace.tabs.narrow}
        onNarrow={workspace.tabs.setNarrow}
        statement={
          <Tabbed<Tab>
            label="Problem"
            tabs={followUps ? tabs : tabs.slice(0, 2)}
            value={tab}
            onChange={setTab}
            panels={{ statement, notes, 'follow-ups': followUps }}
          />
        }
        code={<CodePane workspace={{ ...workspace, actions }} problem={problem} editorHelp={conditions.editorHelp} />}
        result={
          <ResultPane
            workspace={workspace}
            problem={problem}
            accepted={<Accepted onFollowUps={followUps ? showFollowUps : undefined} onNext={onNext} />}
          />
        }
      />
      <ActionBar
        judging={workspace.judging}
        onRun={conditions.runAllowed ? actions.run : undefined}
        onSubmit={actions.submit}
        onCancel={workspace.cancel}
        onShortcuts={actions.shortcuts}
      />
      {workspace.listsShortcuts && <ShortcutsDialog onClose={workspace.hideShortcuts} />}
    </>
  );
}

interface AcceptedProps {
  onFollowUps: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

function Accepted({ onFollowUps, onNext }: AcceptedProps) {
  return (
    <div className="flex flex-col items-start gap-2">
      {!onNext && <p className="text-sm">All problems of this round are accepted. End it when you are ready.</p>}
      <div className="flex flex-wrap gap-2">
        {onFollowUps && (
          <button type="button" className="button" onClick={onFollowUps}>
            What an interviewer asks next
          </button>
        )}
        {onNext && (
          <button type="button" className="button" onClick={onNext}>
            Next problem
          </button>
        )}
      </div>
    </div>
  );
}
