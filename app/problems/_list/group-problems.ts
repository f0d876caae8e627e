import type { ListedProblem } from '@/app/_lib/listed-problems';

export interface Track {
  slug: string;
  title: string;
  /** How many cards of the cheatsheet belong to it; none when left out. */
  cards?: number | undefined;
}

export interface Group {
  slug: string;
  /** None when the topic is hidden. */
  title?: string;
  problems: ListedProblem[];
  /** Over the whole track, whatever the filters leave of it. */
  progress?: { solved: number; total: number };
  cards?: number | undefined;
}

interface Context {
  all: ListedProblem[];
  tracks: Track[];
  solved: ReadonlySet<string>;
  hideFacts: boolean;
}

/** One group a track, those without a problem left out; when facts are hidden one list by title, since order tells them too. */
export function groupProblems(found: ListedProblem[], { all, tracks, solved, hideFacts }: Context): Group[] {
  if (hideFacts) {
    const problems = found.toSorted((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }));
    return problems.length > 0 ? [{ slug: 'all', problems }] : [];
  }
  return tracks.flatMap(({ slug, title, cards }) => {
    const problems = found.filter((problem) => problem.track === slug);
    if (problems.length === 0) return [];
    const members = all.filter((problem) => problem.track === slug);
    return [
      {
        slug,
        title,
        problems,
        progress: { solved: members.filter((problem) => solved.has(problem.slug)).length, total: members.length },
        cards,
      },
    ];
  });
}
