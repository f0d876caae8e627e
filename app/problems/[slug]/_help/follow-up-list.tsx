import { Html } from '../_statement/html';
import type { FollowUpHtml } from '../_statement/render-follow-ups';

/** What an interviewer asks next, each with its answer behind it. */
export function FollowUpList({ followUps }: { followUps: FollowUpHtml[] }) {
  return (
    <section aria-label="What an interviewer asks next" className="text-sm">
      <h3 className="mb-1 font-semibold">What an interviewer asks next</h3>
      {followUps.map(({ text, question, answer }) => (
        <details key={text} className="border-line border-t py-1.5 first-of-type:border-t-0">
          <summary className="cursor-pointer">
            <Html className="prose-line inline" html={question} />
          </summary>
          <Html className="prose mt-1 pl-4 text-ink-soft" html={answer} />
        </details>
      ))}
    </section>
  );
}
