import { ChoiceButton } from '../_review/choice-button';
import type { ChosenCards } from '../_review/use-chosen-cards';
import { CardArticle, type CardSides } from './card-article';
import type { ListedCard } from './listed-card';

export interface Topic {
  slug: string;
  title: string;
}

interface Props {
  topics: Topic[];
  cards: ListedCard[];
  /** Ids of the cards that pass the filters; the others stay on the page, hidden. */
  shown: ReadonlySet<string>;
  sides: Record<string, CardSides>;
  solved: ReadonlySet<string>;
  chosen: Pick<ChosenCards, 'isChosen' | 'choose'>;
}

/** The table of contents, and under it a section for each topic that has a card to show. */
export function TopicSections({ topics, cards, shown, sides, solved, chosen: { isChosen, choose } }: Props) {
  const groups = topics.map((topic) => {
    const members = cards.filter((card) => card.topic === topic.slug);
    const ids = members.map(({ id }) => id).filter((id) => shown.has(id));
    return { ...topic, members, ids, count: ids.length };
  });
  return (
    <>
      <nav aria-label="Topics" className="mt-4 print:hidden">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {groups
            .filter(({ count }) => count > 0)
            .map(({ slug, title, count }) => (
              <li key={slug}>
                <a href={`#topic-${slug}`} className="text-accent hover:underline">
                  {title}
                </a>{' '}
                <span className="text-ink-faint text-xs">{count}</span>
              </li>
            ))}
        </ul>
      </nav>
      {groups.map(({ slug, title, members, ids, count }) => (
        <section key={slug} id={`topic-${slug}`} aria-label={title} hidden={count === 0} className="mt-8 print:mt-3">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-3 print:mb-1">
            <h2 className="break-after-avoid font-semibold text-lg print:text-base">{title}</h2>
            <ChoiceButton
              of={title}
              labels={{ add: `Add ${cardsText(count)} to reviews`, chosen: 'All in reviews' }}
              isChosen={allChosen(ids.map(isChosen))}
              onChange={(chosen) => choose(ids, chosen)}
            />
          </div>
          {/* What is far out of view is not laid out before it comes near: the cards' formulas are some 40,000 elements. */}
          <div className="-mx-1 gap-4 px-1 [contain-intrinsic-size:auto_100rem] [content-visibility:auto] md:columns-2 print:columns-2 print:[content-visibility:visible]">
            {members.map((card) => (
              <CardArticle
                key={card.id}
                card={card}
                sides={sides[card.id] as CardSides}
                solved={solved}
                isHidden={!shown.has(card.id)}
                isChosen={isChosen(card.id)}
                onChoose={choose}
              />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function cardsText(n: number): string {
  return n === 1 ? 'this card' : `these ${n} cards`;
}

function allChosen(chosen: (boolean | undefined)[]): boolean | undefined {
  return chosen.includes(undefined) ? undefined : !chosen.includes(false);
}
