import { memo, type ReactNode } from 'react';
import { ChoiceButton } from '../_review/choice-button';
import { DrillLinks } from './drill-links';
import type { ListedCard } from './listed-card';

/** A card's two sides as HTML. */
export interface CardSides {
  prompt: ReactNode;
  answer: ReactNode;
}

interface Props {
  card: ListedCard;
  sides: CardSides;
  solved: ReadonlySet<string>;
  isHidden: boolean;
  /** Whether it is in the person's reviews; nothing until that is known. */
  isChosen: boolean | undefined;
  onChoose(ids: string[], chosen: boolean): void;
}

const labels = { add: 'Add to reviews', chosen: 'In reviews' };

/** One card, to be linked to by its id. */
export const CardArticle = memo(function CardArticle({ card, sides, solved, isHidden, isChosen, onChoose }: Props) {
  return (
    <article
      id={card.id}
      tabIndex={-1}
      hidden={isHidden}
      aria-labelledby={`title-of-${card.id}`}
      className="mb-4 break-inside-avoid overflow-x-auto rounded-md border border-line bg-surface p-4 text-sm target:border-accent print:mb-2 print:overflow-visible print:p-2 print:text-xs"
    >
      <div className="flex items-baseline justify-between gap-3">
        <h3 id={`title-of-${card.id}`} className="font-semibold text-base print:text-sm">
          <a href={`#${card.id}`} className="hover:text-accent">
            {card.title}
          </a>
        </h3>
        <ChoiceButton of={card.title} labels={labels} isChosen={isChosen} onChange={(chosen) => onChoose([card.id], chosen)} />
      </div>
      <div className="mb-3 text-ink-soft print:hidden">{sides.prompt}</div>
      {sides.answer}
      <CardFoot card={card} solved={solved} />
    </article>
  );
});

/** Where a card's formulas are from, and the problems that drill it. */
export function CardFoot({ card: { source, problems }, solved }: { card: ListedCard; solved: ReadonlySet<string> }) {
  return (
    <footer className="mt-3 grid gap-2 text-xs">
      {source && <p className="text-ink-faint">{source}</p>}
      {problems.length > 0 && <DrillLinks problems={problems} solved={solved} />}
    </footer>
  );
}
