import { useId, useState } from 'react';
import type { FollowUpAnswer } from '@/app/_store/round';
import { Html } from '@/app/problems/[slug]/_statement/html';
import type { FollowUpHtml } from '@/app/problems/[slug]/_statement/render-follow-ups';
import type { RoundSession } from './round-session';

interface Props {
  slug: string;
  followUps: FollowUpHtml[];
  session: RoundSession;
}

/** What an interviewer asks next, one question after the other: the person answers in writing, then sees a model answer. */
export function FollowUpsPanel({ slug, followUps, session }: Props) {
  const id = useId();
  const [answers, setAnswers] = useState(() => answersTo(followUps, session.followUps()[slug] ?? []));
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      answers.findIndex(({ isRevealed }) => !isRevealed),
    ),
  );
  const [followUp, given] = [followUps[at] as FollowUpHtml, answers[at] as FollowUpAnswer];

  function change(changed: Partial<FollowUpAnswer>) {
    const next = answers.map((answer, i) => (i === at ? { ...answer, ...changed } : answer));
    setAnswers(next);
    session.setFollowUps(slug, next);
  }

  return (
    <div className="flex min-h-full flex-col gap-3 p-4 text-sm">
      <p className="text-ink-soft text-xs">
        Question {at + 1} of {followUps.length}. Write what you would say; the model answer comes after it.
      </p>
      <label htmlFor={id} className="font-semibold">
        <Html className="prose-line" html={followUp.question} />
      </label>
      <textarea
        id={id}
        className="field min-h-32 resize-y"
        readOnly={given.isRevealed}
        value={given.answer}
        onChange={(event) => change({ answer: event.target.value })}
      />
      {given.isRevealed ? (
        <section aria-label="Model answer" className="rounded-md border border-line bg-surface p-3">
          <h2 className="mb-1 font-semibold text-xs">Model answer</h2>
          <Html className="prose" html={followUp.answer} />
        </section>
      ) : (
        <button
          type="button"
          className="button self-start"
          disabled={given.answer.trim() === ''}
          onClick={() => change({ isRevealed: true })}
        >
          Show the model answer
        </button>
      )}
      <div className="flex gap-2">
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          Previous question
        </button>
        <button type="button" className="button" disabled={at === followUps.length - 1} onClick={() => setAt(at + 1)}>
          Next question
        </button>
      </div>
    </div>
  );
}

/** One for each question; what was answered is found by the question's text, since a newer build may ask others. */
function answersTo(followUps: FollowUpHtml[], given: FollowUpAnswer[]): FollowUpAnswer[] {
  return followUps.map(({ text }) => given.find(({ question }) => question === text) ?? { question: text, answer: '', isRevealed: false });
}
