import { useCallback, useMemo, useRef, useState } from 'react';
import { saveUnsaved } from '@/app/_store/append';
import { askToPersistAtFirst } from '@/app/_store/kept';
import { appendSubmission, useSubmissions } from '@/app/_store/submissions';
import type { ProblemPage } from '@/problems/build/problem-page';
import type { JudgeAnswer } from '@/worker/protocol';
import type { NamedValue, Verdict } from '@/worker/verdict';
import type { CommandActions } from '../_commands/commands';
import { useDraft } from '../_draft/use-draft';
import type { EditorHandle } from '../_editor/editor-handle';
import type { OpenedFile } from '../_editor/read-code-file';
import { useHelp } from '../_help/use-help';
import { type Mode, problemsIn } from '../_judge/judging';
import { useJudge } from '../_judge/use-judge';
import { effortOf } from '../_result/effort';
import { customTestFrom, withTest } from '../_tests/custom-tests';
import { useTabs } from './use-tabs';

export type WorkspaceProblem = Pick<ProblemPage, 'facts' | 'hash' | 'starterCode' | 'parameters' | 'returnType' | 'drawn' | 'samples'>;

/** Called when code is sent to the judge; what it returns is called with the verdict, if there comes one. */
export type OnSend = (mode: Mode) => (verdict: Verdict) => void;

/**
 * One problem's session: the draft, the judge's work on it, what is on show, and all that can be done.
 * @param goesOn whether an accepted attempt opens with its code, in place of a new one on starter code
 */
export function useWorkspace({ facts: { slug }, starterCode, samples }: WorkspaceProblem, onSend?: OnSend, goesOn = false) {
  const { draft, session } = useDraft(slug, starterCode, goesOn);
  const { judging, judge, cancel } = useJudge(slug);
  const submissions = useSubmissions(slug);
  const help = useHelp(slug, draft.attempt, session.ensureStarted);
  const tabs = useTabs();
  const editor = useRef<EditorHandle>(undefined);
  const opening = useRef<Promise<void>>(undefined);
  const [selectedTest, setSelectedTest] = useState(0);
  const [listsShortcuts, setListsShortcuts] = useState(false);
  const [notKept, setNotKept] = useState<string>();
  const compileProblems = useMemo(() => problemsIn(judging), [judging]);

  const onEditor = useCallback(
    (handle: EditorHandle | undefined) => {
      editor.current = handle;
      handle?.replaceAll(session.store.getState().source); // a file may have been opened while the editor was on its way
    },
    [session],
  );

  async function send(mode: Mode) {
    await session.open();
    await opening.current; // Submit right after Open file means the file
    const { source, customTests } = session.store.getState();
    const keep = mode === 'submit' ? keepSubmission(source, session.ensureStarted()) : showBadTest;
    const onVerdict = onSend?.(mode);
    const isTaken = judge({ mode, source, customTests }, (answer) => {
      if (answer.type === 'verdict') onVerdict?.(answer.verdict);
      void keep(answer);
    });
    if (isTaken) tabs.showResult('result');
  }

  // Its attempt is the one in which it was sent, whatever has been opened since.
  function keepSubmission(source: string, started: Promise<number>) {
    return async (answer: JudgeAnswer) => {
      if (answer.type !== 'verdict') return;
      const { error } = await appendSubmission({ slug, attempt: await started, source, verdict: answer.verdict });
      setNotKept(error?.message);
      if (!error && answer.verdict.verdict === 'accepted') void askToPersistAtFirst();
    };
  }

  function showBadTest(answer: JudgeAnswer) {
    if (answer.type === 'bad-custom-test') showTest(samples.length + answer.index);
  }

  function showTest(index: number) {
    setSelectedTest(index);
    tabs.showResult('tests');
  }

  function replaceCode(source: string) {
    tabs.showCode();
    if (editor.current) editor.current.replaceAll(source);
    else session.change({ source });
  }

  function openFile(reading: Promise<OpenedFile>) {
    const opened = reading.then((file) => {
      if ('text' in file) replaceCode(file.text);
      if (opening.current === opened) opening.current = undefined;
    });
    opening.current = opened;
  }

  function goTo(line: number, column: number) {
    tabs.showCode();
    editor.current?.goTo(line, column);
  }

  function keepTest(input: NamedValue[]) {
    const { tests, index } = withTest(draft.customTests, customTestFrom(input));
    session.change({ customTests: tests });
    showTest(samples.length + index);
  }

  function takeTheirs() {
    const theirs = draft.conflict;
    session.takeTheirs();
    if (theirs) editor.current?.replaceAll(theirs.source);
  }

  const follow = useCallback(async () => {
    const source = await session.follow();
    if (source !== undefined) editor.current?.replaceAll(source);
  }, [session]);

  async function keepAgain() {
    const error = await saveUnsaved();
    setNotKept(error?.message);
    session.change({});
    await session.flush();
  }

  const actions: CommandActions = {
    run: () => void send('run'),
    submit: () => void send('submit'),
    format: () => editor.current?.format?.(),
    'focus-editor': () => {
      tabs.showCode();
      editor.current?.focus();
    },
    'show-statement': () => tabs.showLeft('statement'),
    'show-tests': () => tabs.showResult('tests'),
    'show-result': () => tabs.showResult('result'),
    shortcuts: () => setListsShortcuts(true),
  };

  return {
    draft,
    session,
    judging,
    cancel,
    submissions,
    help,
    tabs,
    actions,
    compileProblems,
    onEditor,
    selectedTest,
    setSelectedTest,
    replaceCode,
    openFile,
    goTo,
    keepTest,
    takeTheirs,
    follow,
    keepAgain,
    /** Why some of the work is in this tab only, if it is. */
    notKept: notKept ?? draft.error?.message,
    isSolved: submissions.some(({ attempt, verdict }) => attempt === draft.attempt && verdict.verdict === 'accepted'),
    effort: effortOf(submissions, draft.attempt, help.startedAt),
    listsShortcuts,
    hideShortcuts: () => setListsShortcuts(false),
  };
}

export type WorkspaceSession = ReturnType<typeof useWorkspace>;
