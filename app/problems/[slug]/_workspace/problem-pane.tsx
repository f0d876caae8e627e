import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { AttemptsPanel } from '../_attempts/attempts-panel';
import { EditorialPanel } from '../_help/editorial-panel';
import { HintsPanel } from '../_help/hints-panel';
import { Tabbed } from './tabbed';
import { leftTabs } from './use-tabs';
import type { WorkspaceSession } from './use-workspace';

// Notes bring their schema.
const NotePanel = dynamic(() => import('../_notes/note-panel').then((module) => module.NotePanel), { ssr: false });

/** Rendered while the site was built. */
export interface ProblemTexts {
  statement: ReactNode;
  hints: ReactNode[];
  editorial: ReactNode;
}

/** What is asked, what helps, and what was done before. */
export function ProblemPane({
  slug,
  workspace,
  statement,
  hints,
  editorial,
}: ProblemTexts & { slug: string; workspace: WorkspaceSession }) {
  const { draft, session, submissions, help, tabs, isSolved, replaceCode } = workspace;
  return (
    <Tabbed
      label="Problem"
      tabs={leftTabs}
      value={tabs.left}
      onChange={tabs.showLeft}
      panels={{
        statement,
        hints: <HintsPanel hints={hints} opened={help.hintsOpened} onOpenNext={help.openNextHint} />,
        editorial: <EditorialPanel editorial={editorial} isOpen={isSolved || help.editorialOpened} onOpen={help.openEditorial} />,
        attempts: (
          <AttemptsPanel
            submissions={submissions}
            drafts={draft.earlier}
            attempt={draft.attempt}
            source={draft.source}
            onUse={replaceCode}
            onStartNext={session.startNext}
          />
        ),
        notes: <NotePanel slug={slug} />,
      }}
    />
  );
}
