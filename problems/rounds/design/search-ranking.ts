import type { DesignPrompt } from '../schema';

export const searchRanking: DesignPrompt = {
  slug: 'search-ranking',
  title: 'Search ranking',
  scenario:
    'A marketplace has a search box over 200 million offers. People type two or three words, often misspelt, and buy from the first page or not at all. Design the ranking: from the words to twenty offers in order.',
  facts: [
    { name: 'Searches', value: '60 million people a day, 5 searches each, peak four times the average' },
    { name: 'Offers', value: '200 million; 5 million change price or stock every hour' },
    { name: 'Time allowed', value: '300 ms at the 95th percentile' },
    { name: 'Queries', value: '20 % of them make 80 % of the traffic; 15 % were never seen before' },
    { name: 'Labels', value: '2 % of the shown offers are clicked, 0.1 % bought; 20,000 pairs judged by raters' },
    { name: 'Markets', value: '12 languages' },
  ],
  steps: {
    requirements: {
      asks: 'What makes a result good here, and which limits hold?',
      strong: [
        'Relevance first, then price, delivery and trust; names the metric: purchases from search, with NDCG on judged pairs offline.',
        'Asks about personalisation, advertisements, filters and sorting, and leaves out what the interviewer leaves out.',
        'Freshness: an offer that is sold out must be gone within minutes.',
        'Names rare and unseen queries as a case of their own, and several languages.',
      ],
    },
    data: {
      asks: 'Where do relevance labels come from, and how are they made honest?',
      strong: [
        'Clicks, baskets and purchases as graded labels, with time on the page; raters for the tail and for a fixed test set.',
        'Corrects for position: a randomised share of traffic, inverse propensity weights, or a position tower left out when serving.',
        'Negatives: shown and skipped, random ones, and hard ones from the same query.',
        'Splits by time and by query, so that a head query does not stand on both sides; removes robots.',
      ],
    },
    features: {
      asks: 'What describes the query, the offer, and the two together?',
      strong: [
        'Text match: BM25 by field, exact and partial matches, semantic similarity of query and title embeddings.',
        'Query: intent and category, language, corrected spelling, how rare it is.',
        'Offer: smoothed sales and click rate, price against its category, rating, delivery time, age.',
        'Pair and person: past click rate of this pair with shrinkage, size and brand preferences; care with sparse counts.',
      ],
    },
    model: {
      asks: 'Which stages, which loss, and how are they judged?',
      strong: [
        'Understands the query first: spelling, synonyms, category; then lexical and vector retrieval, fused.',
        'Learning to rank: LambdaMART or a listwise neural ranker on the top thousand; a cross-encoder for the top fifty.',
        'States the loss (pairwise or listwise) and why it fits NDCG better than a pointwise one.',
        'Offline NDCG and recall by head, middle and tail; interleaving, then an A/B test on purchases.',
      ],
    },
    serving: {
      asks: 'How is the index split, and where do the 300 ms go?',
      strong: [
        'Inverted index and vectors sharded by offer, replicated for load; scatter, gather, merge the best of each shard.',
        'A budget by stage; early termination and two-phase ranking inside a shard.',
        'Stock and price in a fast side store that is joined last, so that the index need not be rebuilt for them.',
        'Caches head queries for seconds; falls back to BM25 when the ranker is late.',
      ],
    },
    monitoring: {
      asks: 'What would tell you first that search has got worse?',
      strong: [
        'Searches without a click, reformulations, empty results, purchases from search, by language and by head and tail.',
        'A fixed judged set scored on every build of index and model; golden queries that block a release.',
        'Index age, share of results that turn out to be sold out, latency of the slowest shard.',
        'Drift in queries and categories; feedback loops that keep new offers from being seen.',
      ],
    },
    'trade-offs': {
      asks: 'Which decisions were close, and what would turn them?',
      strong: [
        'Lexical against semantic retrieval: exact part numbers against paraphrases; why both, and what fusing costs.',
        'More candidates against a heavier ranker in the same time.',
        'Personalisation against relevance and caching.',
        'Relevance against revenue from advertisements, with a guardrail.',
      ],
    },
  },
  estimate: {
    traffic: { users: 60_000_000, actions: 5, peakFactor: 4 },
    storage: { recordsADay: 6_000_000_000, bytesARecord: 150, replication: 3, daysKept: 180 },
    servers: { peakQps: 13_889, latencyMs: 150, concurrency: 24, utilisation: 60, spare: 15 },
  },
};
