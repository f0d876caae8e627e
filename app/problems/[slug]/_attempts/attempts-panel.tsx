import { useState } from 'react';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { Draft, Submission } from '@/app/_store/records';
import { CodeDialog, type ShownCode } from './code-dialog';

interface Props {
  submissions: Submission[];
  drafts: Draft[];
  attempt: number;
  source: string;
  onUse(source: string): void;
  onStartNext(): void;
}

/** What was sent before and what was left in the editor, to read and to compare with now. */
export function AttemptsPanel({ submissions, drafts, attempt, source, onUse, onStartNext }: Props) {
  const [shown, setShown] = useState<ShownCode>();
  return (
    <div className="flex max-w-[72ch] flex-col gap-5 p-4 text-sm">
      <section>
        <h2 className="mb-2 font-semibold">Submissions</h2>
        {submissions.length === 0 ? (
          <p className="text-ink-soft">Each Submit is kept here with its code and verdict.</p>
        ) : (
          <ul className="flex flex-col">
            {submissions.map((submission) => (
              <li key={submission.id} className="lazy-row border-line border-b">
                <button
                  type="button"
                  className="flex w-full flex-wrap items-center gap-x-3 gap-y-0.5 rounded-md px-1 py-2 text-left hover:bg-sunken"
                  onClick={() =>
                    setShown({
                      title: `Submission of ${whenText(submission.submittedAt)}`,
                      source: submission.source,
                      verdict: submission.verdict,
                    })
                  }
                >
                  <VerdictMark verdict={submission.verdict.verdict} />
                  <span className="text-ink-soft text-xs">
                    {submission.verdict.passed} of {submission.verdict.total}
                  </span>
                  <span className="ml-auto text-ink-soft text-xs">
                    attempt {submission.attempt} ·{' '}
                    <time dateTime={new Date(submission.submittedAt).toISOString()}>{whenText(submission.submittedAt)}</time>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2 className="mb-2 font-semibold">Attempts</h2>
        <p className="mb-2 text-ink-soft">
          You are on attempt {attempt}. A solved problem opens on a fresh attempt; earlier ones stay here.
        </p>
        <ul className="flex flex-col">
          {drafts.map((draft) => (
            <li key={draft.attempt} className="border-line border-b">
              <button
                type="button"
                className="flex w-full items-center gap-3 rounded-md px-1 py-2 text-left hover:bg-sunken"
                onClick={() => setShown({ title: `Attempt ${draft.attempt}`, source: draft.source })}
              >
                Attempt {draft.attempt}
                <span className="ml-auto text-ink-soft text-xs">{whenText(draft.savedAt)}</span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="button mt-3" onClick={onStartNext}>
          Start a fresh attempt
        </button>
      </section>
      {shown && <CodeDialog shown={shown} now={source} onClose={() => setShown(undefined)} onUse={onUse} />}
    </div>
  );
}

const dateTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

function whenText(instant: number): string {
  return dateTime.format(instant);
}
