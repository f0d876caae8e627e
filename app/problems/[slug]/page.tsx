import 'katex/dist/katex.min.css';
import type { Metadata } from 'next';
import { renderInlineMarkdown } from '@/app/_lib/markdown';
import { FollowUpList } from './_help/follow-up-list';
import { Html } from './_statement/html';
import { neighboursOf, readProblemPage, readProblemText, readSlugs } from './_statement/read-problem';
import { renderFollowUps } from './_statement/render-follow-ups';
import { Statement } from './_statement/statement';
import { Workspace } from './_workspace/workspace';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return readSlugs().map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { facts } = readProblemPage((await params).slug);
  return { title: facts.title, description: `Solve ${facts.title} in TypeScript; hidden tests judge it in this browser.` };
}

export default async function ProblemPage({ params }: Props) {
  const { slug } = await params;
  const page = readProblemPage(slug);
  const { facts, hash, starterCode, parameters, returnType, drawn, samples } = page;
  const text = await readProblemText(page);
  const hints = await Promise.all(facts.hints.map((hint) => renderInlineMarkdown(hint, `${slug}: hints`)));
  return (
    <Workspace
      problem={{ facts, hash, starterCode, parameters, returnType, drawn, samples }}
      neighbours={neighboursOf(slug)}
      statement={<Statement page={page} text={text} />}
      hints={hints.map((hint) => <Html key={hint} className="prose-line" html={hint} />)}
      editorial={<Html className="prose" html={text.editorial} />}
      followUps={<FollowUpList followUps={await renderFollowUps(page)} />}
    />
  );
}
