/** What the cheatsheet is narrowed to, as it stands in the address. */
export interface Filters {
  /** Every word of it must be found in a card. */
  q: string;
  /** A document, a track, a review of the plan, or the last 24 hours; empty for all. */
  for: string;
}

export interface SelectionGroup {
  title: string;
  options: { value: string; name: string }[];
}

interface Searched {
  title: string;
  topic: string;
  words: string;
  askedBy: string[];
}

export const noFilters: Filters = { q: '', for: '' };
export const LAST_24_HOURS = 'last-24-hours';
const LONGEST_QUERY = 100;

/** @param search as in location.search; what is not known to `selections` counts as not there */
export function parseFilters(search: string, selections: SelectionGroup[]): Filters {
  const query = new URLSearchParams(search);
  const wanted = query.get('for') ?? '';
  const isKnown = selections.some(({ options }) => options.some(({ value }) => value === wanted));
  return { q: (query.get('q') ?? '').slice(0, LONGEST_QUERY), for: isKnown ? wanted : '' };
}

/** @returns a query with its question mark, or nothing when no filter is set */
export function formatFilters(filters: Filters): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  return query.size > 0 ? `?${query}` : '';
}

/**
 * The cards that pass both filters, in their order.
 * @param topicTitles by slug: a topic's name finds its cards
 */
export function filterCards<C extends Searched>(cards: C[], filters: Filters, topicTitles: ReadonlyMap<string, string>): C[] {
  const words = filters.q.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    if (filters.for !== '' && !card.askedBy.includes(filters.for)) return false;
    if (words.length === 0) return true;
    const text = `${card.title} ${topicTitles.get(card.topic) ?? ''} ${card.words}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
