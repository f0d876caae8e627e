import type { DesignPrompt } from '../schema';

export const recommendation: DesignPrompt = {
  slug: 'recommendation',
  title: 'Recommendation feed',
  scenario:
    'A video service wants a home feed: when a person opens the app, twenty videos they are likely to enjoy, from a catalogue that grows all day. New people and new videos must work from the first minute. Design the system from data to monitoring.',
  facts: [
    { name: 'Active people', value: '40 million a day; 120 million accounts' },
    { name: 'Feed requests', value: '12 a person and day, peak three times the average' },
    { name: 'Catalogue', value: '10 million videos, 50,000 new ones a day' },
    { name: 'Time allowed', value: '200 ms at the 99th percentile, for the whole feed' },
    { name: 'Log', value: '200 events a person and day, about 300 bytes each' },
    { name: 'Goal', value: 'satisfied watch time and people coming back, not clicks' },
    { name: 'Known trouble', value: 'clickbait titles, and a feed that narrows over weeks' },
  ],
  steps: {
    requirements: {
      asks: 'What is optimised, for whom, under which limits? What is out of scope?',
      strong: [
        'Asks what success means and names one metric to move, with guardrails: complaints, hides, diversity, creators reached.',
        'Separates functional needs (feed, refresh, not interested) from limits: 200 ms, freshness of new videos, availability.',
        'States the scale in numbers: requests a second at average and peak, candidates against items shown.',
        'Says what happens for new people, new videos and signed-out visitors.',
      ],
    },
    data: {
      asks: 'Which signals exist, how are labels made, and what is biased in them?',
      strong: [
        'Logs impressions with position and context, not only clicks, so that what was shown and ignored is known.',
        'Defines labels over watch time, finished views, likes, hides and surveys, and a window after which they are final.',
        'Names position, selection and popularity bias, and a remedy: exploration traffic, propensities or position as an input.',
        'Splits by time, never at random, and joins features as they were at the time of the request.',
      ],
    },
    features: {
      asks: 'Which features describe person, video and context, and how fresh is each?',
      strong: [
        'Person: long-term embedding, the last 50 views in order, language, device; the latest views fresh within seconds.',
        'Video: content embedding from frames, title and sound, age, creator, smoothed rates of past engagement.',
        'Crosses of person and video: similarity of embeddings, history with this creator and topic.',
        'One feature store with an offline and an online side from the same definitions, and the same point in time for both.',
      ],
    },
    model: {
      asks: 'How do ten million videos become twenty, and how is each stage trained and judged?',
      strong: [
        'Stages: retrieval of some thousand from several sources, ranking, then re-ranking for diversity and rules.',
        'Retrieval: two towers with sampled softmax and a correction for popular negatives, an approximate nearest-neighbour index.',
        'Ranking: one network with several heads (finish, like, hide), combined by weights that are themselves tuned online.',
        'A simple baseline first; offline recall at k and NDCG, then an A/B test decides.',
        'Cold start: content embeddings and a share of exploration for new videos, popularity by region for new people.',
      ],
    },
    serving: {
      asks: 'What happens in the 200 ms, and what runs before?',
      strong: [
        'A budget for each stage, as in 20 ms features, 30 ms retrieval, 80 ms ranking, and the rest for network and rules.',
        'Video embeddings and index built ahead, updated in minutes for new videos; person vector computed at request time.',
        'Batches candidates through the ranker, caches features, and degrades to a smaller model or a popular list.',
        'Sizes machines from peak requests and time a request, with spare ones for a failed zone.',
      ],
    },
    monitoring: {
      asks: 'How do you know that it works tomorrow, and what do you do when it does not?',
      strong: [
        'Online metrics by group: watch time, hides, diversity, share of new videos, creators reached; long-term holdout.',
        'Feature drift and training-serving skew: the same request scored from logs and online must agree.',
        'Latency by stage, index age, empty retrieval, fallbacks taken, each with an alert and someone who owns it.',
        'Staged rollout with automatic rollback, and a retraining rhythm with a gate on offline metrics.',
      ],
    },
    'trade-offs': {
      asks: 'What did you choose against, and when would you change your mind?',
      strong: [
        'Exploration costs engagement now and buys knowledge of new videos; says how much traffic and how that is judged.',
        'Larger rankers against candidates ranked in the same time; distillation as the way between.',
        'Watch time against satisfaction: why one number alone leads to clickbait.',
        'Freshness against cost: streaming features only where they move the metric.',
      ],
    },
  },
  estimate: {
    traffic: { users: 40_000_000, actions: 12, peakFactor: 3 },
    storage: { recordsADay: 8_000_000_000, bytesARecord: 300, replication: 3, daysKept: 90 },
    servers: { peakQps: 16_667, latencyMs: 120, concurrency: 16, utilisation: 60, spare: 20 },
  },
};
