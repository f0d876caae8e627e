// A statement's texts as HTML, made while the site is built: for its page, and for the rounds that ask it.
import { renderInlineMarkdown } from '@/app/_lib/markdown';
import type { ProblemPage } from '@/problems/build/problem-page';
import type { ProblemText } from './read-problem';

/** What `StatementArticle` shows, all but the values of the samples as HTML. */
export interface StatementHtml {
  title: string;
  task: string;
  samples: ProblemPage['samples'];
  returnType: string;
  drawn: ProblemPage['drawn'];
  constraints: string[];
  followUps: string | undefined;
}

export async function renderStatement(page: ProblemPage, text: ProblemText): Promise<StatementHtml> {
  const { slug, title } = page.facts;
  const samples = page.samples.map(async (sample) => ({
    ...sample,
    explanation: await renderInlineMarkdown(sample.explanation, `${slug}: samples`),
  }));
  return {
    title,
    task: text.task,
    samples: await Promise.all(samples),
    returnType: page.returnType,
    drawn: page.drawn,
    constraints: await Promise.all(page.constraints.map((says) => renderInlineMarkdown(says, `${slug}: constraints`))),
    followUps: text.followUps,
  };
}
