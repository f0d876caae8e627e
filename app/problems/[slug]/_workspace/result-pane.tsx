import type { ReactNode } from 'react';
import { consoleOf } from '../_judge/judging';
import { ConsoleOutput } from '../_result/console-output';
import { ResultPanel } from '../_result/result-panel';
import { TestsPanel } from '../_tests/tests-panel';
import { Tabbed } from './tabbed';
import { resultTabs } from './use-tabs';
import type { WorkspaceProblem, WorkspaceSession } from './use-workspace';

interface Props {
  workspace: WorkspaceSession;
  problem: WorkspaceProblem;
  /** Shown under an accepted submission. */
  accepted: ReactNode;
}

/** The tests of a Run, the verdict, and what the code printed. */
export function ResultPane({ workspace, problem, accepted }: Props) {
  const { draft, session, judging, tabs } = workspace;
  return (
    <Tabbed
      label="Tests and result"
      tabs={resultTabs}
      value={tabs.result}
      onChange={tabs.showResult}
      padding="p-4"
      panels={{
        tests: (
          <TestsPanel
            samples={problem.samples}
            parameters={problem.parameters}
            drawn={problem.drawn}
            tests={draft.customTests}
            selected={workspace.selectedTest}
            onSelect={workspace.setSelectedTest}
            onChange={(customTests) => session.change({ customTests })}
            bad={judging.state === 'idle' ? judging.badTest : undefined}
          />
        ),
        result: (
          <ResultPanel
            judging={judging}
            returnType={problem.returnType}
            drawn={problem.drawn}
            onGoTo={workspace.goTo}
            onKeep={workspace.keepTest}
            accepted={accepted}
          />
        ),
        console: <ConsoleOutput {...consoleOf(judging)} />,
      }}
    />
  );
}
