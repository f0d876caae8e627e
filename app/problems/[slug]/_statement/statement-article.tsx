import type { ReactNode } from 'react';
import { Html } from './html';
import type { StatementHtml } from './render-statement';
import { Sample } from './sample';

interface Props {
  html: StatementHtml;
  /** Under the title. */
  facts?: ReactNode;
  /** Under all of it. */
  foot?: ReactNode;
}

/** What is asked: the task, samples, constraints, follow-ups. */
export function StatementArticle({ html, facts, foot }: Props) {
  return (
    <article className="flex max-w-[72ch] flex-col gap-5 p-4 text-sm">
      <header>
        <h1 className="font-semibold text-lg">{html.title}</h1>
        {facts}
      </header>
      <Html className="prose" html={html.task} />
      {html.samples.map((sample, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: samples are a fixed list
        <Sample key={i} number={i + 1} sample={sample} returnType={html.returnType} drawn={html.drawn} />
      ))}
      {html.constraints.length > 0 && (
        <section>
          <h2 className="mb-2 font-semibold">Constraints</h2>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {html.constraints.map((constraint) => (
              <li key={constraint}>
                <Html className="prose-line" html={constraint} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {html.followUps && <Html className="prose" html={html.followUps} />}
      {foot}
    </article>
  );
}
