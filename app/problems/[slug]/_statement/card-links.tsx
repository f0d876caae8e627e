import Link from 'next/link';
import type { CardName } from '@/problems/cheatsheet/schema';

/** The cards of the cheatsheet that a problem drills; they tell its pattern, so they are hidden with the other facts. */
export function CardLinks({ cards }: { cards: CardName[] }) {
  return (
    <p data-fact className="flex flex-wrap gap-x-3 gap-y-1 border-line border-t pt-3 text-ink-soft text-xs">
      <span>Cheatsheet:</span>
      {cards.map(({ id, title }) => (
        <Link key={id} href={`/cheatsheet#${id}`} prefetch={false} className="text-accent hover:underline">
          {title}
        </Link>
      ))}
    </p>
  );
}
