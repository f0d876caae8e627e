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
import { useWorkspace } from '@/app/problems/[slug]/_workspace/use-workspace';
import { isAccepted } from '../_report/time-spent';
import { ranEvent, submittedEvent } from './events';
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
  /** Goes to a problem that is still open, if there is one. */
  onNext: (() => void) | undefined;
}

/** One problem of a round. */
export function AskedProblem({ asked: { problem, statement }, round, session, isShown, onDraft, onNext }: Props) {
  const { slug } = problem.facts;
  const workspace = useWorkspace(problem, (mode) => {
    const atMs = session.elapsed();
    return (verdict) => session.record(mode === 'submit' ? submittedEvent(slug, atMs, verdict) : ranEvent(slug, atMs, verdict));
  });
  useCodeChanges({ slug, starterCode: problem.starterCode, draft: workspace.session, round, session });
  useEffect(() => onDraft(slug, workspace.session), [onDraft, slug, workspace.session]);
  if (!isShown) return null;

  const isDone = isAccepted(round, slug);
  return (
    <Shown
      workspace={workspace}
      problem={problem}
      conditions={round.conditions}
      // What comes after a right answer is said after it.
      statement={<StatementArticle html={isDone ? statement : { ...statement, followUps: undefined }} />}
      notes={<NotesPanel slug={slug} round={round} session={session} />}
      onNext={onNext}
    />
  );
}

const tabs = [
  { id: 'statement', label: 'Statement' },
  { id: 'notes', label: 'Notes' },
] as const;
type Tab = (typeof tabs)[number]['id'];

interface ShownProps {
  workspace: ReturnType<typeof useWorkspace>;
  problem: RoundProblem['problem'];
  conditions: Round['conditions'];
  statement: ReactNode;
  notes: ReactNode;
  onNext: (() => void) | undefined;
}

function Shown({ workspace, problem, conditions, statement, notes, onNext }: ShownProps) {
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
        statement={<Tabbed<Tab> label="Problem" tabs={tabs} value={tab} onChange={setTab} panels={{ statement, notes }} />}
        code={<CodePane workspace={{ ...workspace, actions }} problem={problem} editorHelp={conditions.editorHelp} />}
        result={<ResultPane workspace={workspace} problem={problem} accepted={<Accepted onNext={onNext} />} />}
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

function Accepted({ onNext }: { onNext: (() => void) | undefined }) {
  if (!onNext) return <p className="text-sm">All problems of this round are accepted. End it when you are ready.</p>;
  return (
    <button type="button" className="button self-start" onClick={onNext}>
      Next problem
    </button>
  );
}
