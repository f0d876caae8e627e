import type { FollowUpHtml } from '@/app/problems/[slug]/_statement/render-follow-ups';
import type { StatementHtml } from '@/app/problems/[slug]/_statement/render-statement';
import type { WorkspaceProblem } from '@/app/problems/[slug]/_workspace/use-workspace';

/** What a round shows of a problem. */
export interface RoundProblem {
  problem: WorkspaceProblem;
  statement: StatementHtml;
  /** Shown once it is accepted. */
  followUps: FollowUpHtml[];
}

/**
 * From this site's own files, which need no schema: they are of the same build, or a cache of it.
 * @throws Error when a file does not arrive
 */
export function loadProblems(slugs: string[]): Promise<RoundProblem[]> {
  const folder = `${location.pathname.replace(/\/*$/, '/')}problems/`;
  return Promise.all(
    slugs.map(async (slug) => {
      const response = await fetch(`${folder}${slug}.json`);
      if (!response.ok) throw new Error(`${slug}.json: ${response.status}`);
      return (await response.json()) as RoundProblem;
    }),
  );
}
