// What the page knows of each card in the browser, and the selections that it offers. Made while the site is built.
import { cards, tracksOfCard } from '@/app/_lib/cards';
import { listedProblems } from '@/app/_lib/listed-problems';
import type { Card } from '@/problems/cheatsheet/schema';
import { plan } from '@/problems/plan/plan';
import { SeedDocument, tracks } from '@/problems/spec/tracks';
import { LAST_24_HOURS, type SelectionGroup } from '../_filters/filters';

export interface ListedCard {
  id: string;
  title: string;
  topic: string;
  source?: string | undefined;
  problems: { slug: string; title: string }[];
  /** Documents, tracks and reviews of the plan that ask for it. */
  askedBy: string[];
  /** Its words in small letters, each once. */
  words: string;
}

export function listCards(): ListedCard[] {
  return cards.map((card) => ({
    id: card.id,
    title: card.title,
    topic: card.topic,
    source: card.source,
    problems: card.problems.flatMap((slug) => listedProblems.filter((problem) => problem.slug === slug)).map(nameOf),
    askedBy: [...card.documents, ...tracksOfCard(card), ...reviewsOf(card)],
    words: wordsOf(card),
  }));
}

/** Every selection that holds a card. */
export function listSelections(listed: ListedCard[]): SelectionGroup[] {
  const groups: SelectionGroup[] = [
    {
      title: 'The last 24 hours',
      options: [
        { value: LAST_24_HOURS, name: 'All of the last 24 hours' },
        ...plan.lastDay.map(({ id, title }) => ({ value: id, name: `Last 24 hours: ${title}` })),
      ],
    },
    {
      title: 'The six days',
      options: plan.days.flatMap(({ activities }, i) => activities.map(({ id, title }) => ({ value: id, name: `Day ${i + 1}: ${title}` }))),
    },
    { title: 'Problems', options: tracks.map(({ slug, title }) => ({ value: slug, name: title })) },
    { title: 'Documents', options: SeedDocument.options.map((name) => ({ value: name, name: name.replaceAll('-', ' ') })) },
  ];
  const asked = new Set(listed.flatMap(({ askedBy }) => askedBy));
  return groups.map(({ title, options }) => ({ title, options: options.filter(({ value }) => asked.has(value)) }));
}

function reviewsOf({ id }: Card): string[] {
  const last = plan.lastDay.filter(({ cards: names }) => names?.includes(id)).map((review) => review.id);
  const days = plan.days.flatMap(({ activities }) => activities).filter(({ cards: names }) => names?.includes(id));
  return [...(last.length > 0 ? [LAST_24_HOURS] : []), ...last, ...days.map((review) => review.id)];
}

function wordsOf({ title, prompt, answer, source = '' }: Card): string {
  const words = `${title} ${prompt} ${answer} ${source}`.toLowerCase().split(/[^\p{L}\p{N}@+#-]+/u);
  return [...new Set(words)].join(' ');
}

function nameOf({ slug, title }: { slug: string; title: string }): { slug: string; title: string } {
  return { slug, title };
}
