'use client';
import { useState } from 'react';
import { dropQuestion, pickQuestion, usePickedQuestions } from '@/app/_store/picked-questions';
import type { StorageError } from '@/app/_store/storage-error';
import { interviewerQuestions } from '@/problems/rounds/interviewer-questions';
import { QuestionArea } from '@/problems/rounds/schema';

/** Questions for the interviewers, to pick from; the picked ones are kept, and alone on paper. */
export function QuestionList() {
  const picked = usePickedQuestions();
  const [error, setError] = useState<StorageError>();
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map()); // shows at once; what is kept follows
  const kept = new Set(picked?.map(({ id }) => id));
  const ids = new Set(interviewerQuestions.map(({ slug }) => slug).filter((slug) => changed.get(slug) ?? kept.has(slug)));

  async function change(slug: string, isPicked: boolean) {
    setChanged(new Map(changed).set(slug, isPicked));
    setError(await (isPicked ? pickQuestion(slug) : dropQuestion(slug)));
  }

  return (
    <div className="flex flex-col gap-6 text-sm">
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        <span aria-live="polite">{ids.size} picked</span>
        <button type="button" className="button" disabled={ids.size === 0} onClick={() => print()}>
          Print the picked ones
        </button>
      </div>
      {error && (
        <p role="alert" className="rounded-md bg-amber-wash p-3">
          {error.message}
        </p>
      )}
      {QuestionArea.options.map((area) => {
        const questions = interviewerQuestions.filter((question) => question.area === area);
        const hasPicked = questions.some(({ slug }) => ids.has(slug));
        return (
          <fieldset key={area} disabled={!picked} className={hasPicked ? '' : 'print:hidden'}>
            <legend className="mb-2 font-semibold text-lg first-letter:uppercase">{area}</legend>
            {questions.map(({ slug, question, tells }) => (
              <label key={slug} className={`flex max-w-[72ch] items-baseline gap-2 py-1.5 ${ids.has(slug) ? '' : 'print:hidden'}`}>
                <input
                  type="checkbox"
                  className="accent-accent print:hidden"
                  checked={ids.has(slug)}
                  onChange={(event) => void change(slug, event.target.checked)}
                />
                <span>
                  {question}
                  <span className="block text-ink-faint text-xs">{tells}</span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
