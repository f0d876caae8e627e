import { DifficultyMark } from '@/app/_components/difficulty-mark';
import { renderInlineMarkdown } from '@/app/_lib/markdown';
import type { ProblemPage } from '@/problems/build/problem-page';
import { trackOf } from '@/problems/spec/tracks';
import { Html } from './html';
import type { ProblemText } from './read-problem';
import { Sample } from './sample';

/** What is asked: the task, samples, constraints, follow-ups. */
export async function Statement({ page, text }: { page: ProblemPage; text: ProblemText }) {
  const { slug, title, difficulty, patterns, track } = page.facts;
  const constraints = await Promise.all(page.constraints.map((says) => renderInlineMarkdown(says, `${slug}: constraints`)));
  const explanations = await Promise.all(page.samples.map(({ explanation }) => renderInlineMarkdown(explanation, `${slug}: samples`)));
  return (
    <article className="flex max-w-[72ch] flex-col gap-5 p-4 text-sm">
      <header>
        <h1 className="font-semibold text-lg">{title}</h1>
        <p data-fact className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-xs">
          <DifficultyMark difficulty={difficulty} />
          <span>{trackOf(track).title}</span>
          <span>{patterns.map((pattern) => pattern.replaceAll('-', ' ')).join(' · ')}</span>
        </p>
      </header>
      <Html className="prose" html={text.task} />
      {page.samples.map((sample, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: samples are a fixed list
        <Sample key={i} number={i + 1} sample={sample} returnType={page.returnType} explanation={explanations[i] as string} />
      ))}
      {constraints.length > 0 && (
        <section>
          <h2 className="mb-2 font-semibold">Constraints</h2>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {constraints.map((html) => (
              <li key={html}>
                <Html className="prose-line" html={html} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {text.followUps && <Html className="prose" html={text.followUps} />}
    </article>
  );
}
