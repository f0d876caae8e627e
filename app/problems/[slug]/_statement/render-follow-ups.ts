import { renderInlineMarkdown, renderMarkdown } from '@/app/_lib/markdown';
import type { ProblemPage } from '@/problems/build/problem-page';

/** A follow-up question, made while the site is built. */
export interface FollowUpHtml {
  /** The question in Markdown, as a round keeps it. */
  text: string;
  /** HTML, as `answer`. */
  question: string;
  answer: string;
}

export function renderFollowUps({ facts: { slug }, followUps }: ProblemPage): Promise<FollowUpHtml[]> {
  const where = `${slug}: follow-ups`;
  return Promise.all(
    followUps.map(async ({ question, answer }) => ({
      text: question,
      question: await renderInlineMarkdown(question, where),
      answer: await renderMarkdown(answer, where),
    })),
  );
}
