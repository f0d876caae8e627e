import { useState } from 'react';
import type { WorkspaceProblem, WorkspaceSession } from '../_workspace/use-workspace';
import { AttemptGrade } from './attempt-grade';

interface Props {
  workspace: WorkspaceSession;
  problem: WorkspaceProblem;
  /** The attempt that is the review; the open one, or one that was accepted before a reload. */
  attempt: number;
}

/** A review from memory: what it asks for, a way to give up, and at its end the grade. */
export function ReviewLine({ workspace: { draft, session, submissions }, problem: { facts }, attempt }: Props) {
  const [gaveUp, setGaveUp] = useState(false);
  const isSolved = submissions.some((row) => row.attempt === attempt && row.verdict.verdict === 'accepted');
  if (!isSolved && attempt !== draft.attempt) return null;

  async function giveUp() {
    await session.ensureStarted(); // so that the grade has an attempt to belong to
    setGaveUp(true);
  }

  return (
    <aside aria-label="Review from memory" className="border-line border-b bg-accent-wash px-3 py-2 text-sm">
      {isSolved || gaveUp ? (
        <AttemptGrade facts={facts} attempt={attempt} gaveUp={gaveUp} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="min-w-0 flex-1">Review: write it from memory. Hints and the editorial lower the proposed grade.</p>
          <button type="button" className="button" onClick={giveUp}>
            Give up
          </button>
        </div>
      )}
    </aside>
  );
}
