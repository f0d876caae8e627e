'use client';
import dynamic from 'next/dynamic';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { count } from '@/app/_lib/count';
import { useSolvedSlugs } from '@/app/_store/solved';
import { FilterBar } from '../_filters/filter-bar';
import { filterCards, noFilters, type SelectionGroup } from '../_filters/filters';
import { useFilters } from '../_filters/use-filters';
import { useChosenCards } from '../_review/use-chosen-cards';
import type { CardSides } from './card-article';
import type { ListedCard } from './listed-card';
import { type Topic, TopicSections } from './topic-sections';
import { useCardInAddress } from './use-card-in-address';
import { useScrollingParts } from './use-scrolling-parts';

// With the scheduling of reviews it is fetched when it is asked for.
const loadDeck = () => import('../_review/review-deck');
const ReviewDeck = dynamic(() => loadDeck().then((module) => module.ReviewDeck), { ssr: false });

const PrintedNotes = dynamic(() => import('../_notes/printed-notes').then((module) => module.PrintedNotes), { ssr: false });

interface Props {
  cards: ListedCard[];
  /** By the card's id. */
  sides: Record<string, CardSides>;
  topics: Topic[];
  selections: SelectionGroup[];
}

/** The cards by topic: searched, narrowed, printed, or gone through one by one. */
export function Cheatsheet({ cards, sides, topics, selections }: Props) {
  const [filters, change] = useFilters(selections);
  const [isReviewing, setReviewing] = useState(false);
  const [printsNotes, setPrintsNotes] = useState(false);
  const [notes, setNotes] = useState<number>(); // how many are ready for paper
  const solved = useSolvedSlugs();
  const chosen = useChosenCards();
  const input = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const wanted = useDeferredValue(filters); // typing stays ahead of the list
  const found = useMemo(() => filterCards(cards, wanted, new Map(topics.map(({ slug, title }) => [slug, title]))), [cards, topics, wanted]);
  const shown = useMemo(() => new Set(found.map(({ id }) => id)), [found]);
  useNamedCard(cards, isReviewing ? nothing : shown, () => {
    setReviewing(false);
    change(noFilters);
  });
  useScrollingParts(page, `${found.length} ${isReviewing}`);

  function clear() {
    change(noFilters);
    input.current?.focus();
  }

  return (
    <div ref={page}>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <FilterBar filters={filters} selections={selections} input={input} onChange={change} />
        <button
          type="button"
          className="button"
          disabled={found.length === 0}
          onPointerEnter={() => void loadDeck()}
          onFocus={() => void loadDeck()}
          onClick={() => setReviewing(!isReviewing)}
        >
          {isReviewing ? 'End review' : 'Review'}
        </button>
        <button
          type="button"
          className="button max-sm:hidden"
          disabled={found.length === 0 || isReviewing || (printsNotes && notes === undefined)}
          onClick={() => print()}
        >
          Print
        </button>
        <label className="flex min-h-8 items-center gap-2 text-sm max-sm:hidden">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={printsNotes}
            onChange={(event) => setPrintsNotes(event.target.checked)}
          />
          with my notes
        </label>
      </div>
      <p className="mt-3 text-ink-faint text-xs print:hidden" aria-live="polite">
        {found.length === cards.length ? `${cards.length} cards` : `${found.length} of ${cards.length} cards`}
        {printsNotes && notes !== undefined && (notes > 0 ? `, followed on paper by ${count(notes, 'note')}` : '; you have no notes yet')}
      </p>
      {chosen.error && (
        <p role="alert" className="mt-3 rounded-md bg-amber-wash p-3 text-sm print:hidden">
          {chosen.error}
        </p>
      )}
      {isReviewing && found.length > 0 && (
        <ReviewDeck
          key={`${wanted.q} ${wanted.for}`}
          cards={found}
          topics={topics}
          sides={sides}
          solved={solved}
          onEnd={() => setReviewing(false)}
        />
      )}
      <div hidden={isReviewing}>
        <TopicSections topics={topics} cards={cards} shown={shown} sides={sides} solved={solved} chosen={chosen} />
      </div>
      {printsNotes && !isReviewing && <PrintedNotes onReady={setNotes} />}
      {found.length === 0 && (
        <div className="mt-12 text-center">
          <p className="mb-4">No card matches.</p>
          <button type="button" className="button" onClick={clear}>
            Show all cards
          </button>
        </div>
      )}
    </div>
  );
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Gives the focus to the card that the address names.
 * @param showAll is called when that card is not among those shown
 */
function useNamedCard(cards: ListedCard[], shown: ReadonlySet<string>, showAll: () => void) {
  const [named, setNamed] = useState<{ id: string }>();
  const latest = useRef({ shown, showAll });
  latest.current = { shown, showAll };
  const ids = useMemo(() => new Set(cards.map(({ id }) => id)), [cards]);
  const onNamed = useCallback((id: string) => {
    if (!latest.current.shown.has(id)) latest.current.showAll();
    setNamed({ id });
  }, []);
  useCardInAddress(ids, onNamed);
  useEffect(() => {
    if (!named || !shown.has(named.id)) return;
    document.getElementById(named.id)?.focus();
    setNamed(undefined);
  }, [named, shown]);
}
