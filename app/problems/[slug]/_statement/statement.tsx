import { DifficultyMark } from '@/app/_components/difficulty-mark';
import { cardsOfProblem } from '@/app/_lib/cards';
import type { ProblemPage } from '@/problems/build/problem-page';
import { trackOf } from '@/problems/spec/tracks';
import { CardLinks } from './card-links';
import type { ProblemText } from './read-problem';
import { renderStatement } from './render-statement';
import { StatementArticle } from './statement-article';

/** The statement with what is known of the problem. */
export async function Statement({ page, text }: { page: ProblemPage; text: ProblemText }) {
  const { difficulty, patterns, track } = page.facts;
  const cards = cardsOfProblem(page.facts);
  return (
    <StatementArticle
      html={await renderStatement(page, text)}
      foot={cards.length > 0 && <CardLinks cards={cards} />}
      facts={
        <p data-fact className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-xs">
          <DifficultyMark difficulty={difficulty} />
          <span>{trackOf(track).title}</span>
          <span>{patterns.map((pattern) => pattern.replaceAll('-', ' ')).join(' · ')}</span>
        </p>
      }
    />
  );
}
