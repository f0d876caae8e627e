// A file for each problem, as in /mock/problems/two-sum.json: what a round shows of it. Of the editorial that is the follow-ups, after acceptance.
import type { RoundProblem } from '@/app/mock/_round/load-problem';
import { readProblemPage, readProblemText, readSlugs } from '@/app/problems/[slug]/_statement/read-problem';
import { renderFollowUps } from '@/app/problems/[slug]/_statement/render-follow-ups';
import { renderStatement } from '@/app/problems/[slug]/_statement/render-statement';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return readSlugs().map((slug) => ({ file: `${slug}.json` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const page = readProblemPage((await params).file.replace(/\.json$/, ''));
  const { facts, hash, starterCode, parameters, returnType, drawn, samples } = page;
  const problem: RoundProblem = {
    problem: { facts, hash, starterCode, parameters, returnType, drawn, samples },
    statement: await renderStatement(page, await readProblemText(page)),
    followUps: await renderFollowUps(page),
  };
  return Response.json(problem);
}
