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
}

/** The table of contents, and under it a section for each topic that has a card to show. */
export function TopicSections({ topics, cards, shown, sides, solved }: Props) {
  const groups = topics.map((topic) => {
    const members = cards.filter((card) => card.topic === topic.slug);
    return { ...topic, members, count: members.filter(({ id }) => shown.has(id)).length };
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
      {groups.map(({ slug, title, members, count }) => (
        <section key={slug} id={`topic-${slug}`} aria-label={title} hidden={count === 0} className="mt-8 print:mt-3">
          <h2 className="mb-3 break-after-avoid font-semibold text-lg print:mb-1 print:text-base">{title}</h2>
          <div className="gap-4 md:columns-2 print:columns-2">
            {members.map((card) => (
              <CardArticle key={card.id} card={card} sides={sides[card.id] as CardSides} solved={solved} isHidden={!shown.has(card.id)} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
