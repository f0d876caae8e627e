import type { DesignPrompt } from '../schema';

export const fraudDetection: DesignPrompt = {
  slug: 'fraud-detection',
  title: 'Fraud detection for payments',
  scenario:
    'A payment company must decide, while the buyer waits, whether to let a card payment through, ask for a second factor, or block it. Fraudsters change their ways within days, and a chargeback arrives weeks after the payment. Design the decision system.',
  facts: [
    { name: 'Payments', value: '25 million people a day pay 1.5 times each; peak five times the average' },
    { name: 'Fraud', value: '0.15 % of payments, 0.3 % of the money' },
    { name: 'Labels', value: 'chargebacks arrive after 45 days at the median; reviewers decide 20,000 cases a day' },
    { name: 'Time allowed', value: '80 ms for the decision at the 99th percentile' },
    { name: 'Costs', value: 'a missed fraud costs 90 dollars on average, a good customer blocked 12 dollars' },
    { name: 'Rules', value: 'a decision must be explained to the regulator and kept for 7 years' },
  ],
  steps: {
    requirements: {
      asks: 'Which decision, at which cost, within which time?',
      strong: [
        'Turns it into cost: lost money against blocked good customers, and derives the threshold instead of taking 0.5.',
        'Three actions, not two: pass, second factor, block; review by people has a fixed capacity.',
        'Availability and what happens when the model is away: rules that fail open below an amount.',
        'Explanation, retention and fairness as requirements from the start.',
      ],
    },
    data: {
      asks: 'How do late, biased labels become a training set?',
      strong: [
        'Labels mature: trains on payments older than the chargeback window, with reviews as early labels.',
        'Blocked payments have no label: lets a small random share through, or weighs by the chance of having passed.',
        'Class imbalance: downsamples negatives and corrects the calibration, or weighs classes; never resamples the test set.',
        'Splits by time, and by card or account, so that one fraud ring does not stand on both sides.',
      ],
    },
    features: {
      asks: 'Which features show fraud within 80 ms?',
      strong: [
        'Velocity: counts and sums by card, device, address and merchant over minutes, hours and days, updated by a stream.',
        'Differences from the own past: amount, hour, country, device never seen with this card.',
        'Links: devices and addresses shared by many cards, distance to known fraud in the graph.',
        'The same code for stream and backfill, and values as of the time of the payment: leaked aggregates are the classic mistake.',
      ],
    },
    model: {
      asks: 'Which model, and how is it judged when 99.85 % is good?',
      strong: [
        'Gradient-boosted trees as the main model, with reasons: tabular, fast, explained by Shapley values; rules beside it.',
        'Judged by precision and recall at the capacity of the reviewers, by PR curve and by money saved, not accuracy or ROC alone.',
        'Calibrated probabilities, since the threshold is a cost; by amount, since the cost grows with it.',
        'Something for the unknown: anomaly scores or graph embeddings as inputs, and quick retraining.',
      ],
    },
    serving: {
      asks: 'How does the decision come in 80 ms, always?',
      strong: [
        'Stream aggregates into a key-value store, read in one batch; budget for features, model and rules.',
        'Model in the process or beside it; no call across regions; timeouts with a default for each feature.',
        'Idempotent by payment: a retry gets the same decision; the decision is logged with features and versions.',
        'Shadow mode, then a small share, before a new model decides.',
      ],
    },
    monitoring: {
      asks: 'How do you see a new attack before the chargebacks come?',
      strong: [
        'Early signals: score distribution, share blocked, second factors failed, reviews overturned, by merchant and country.',
        'Drift of features and of the population; alerts on sudden clusters of one device, range of cards or merchant.',
        'Matured metrics by week of payment, compared with what was promised.',
        'A way to act in an hour: a rule, a block list, a threshold by segment, with an end date.',
      ],
    },
    'trade-offs': {
      asks: 'What does the system give up, and who decides?',
      strong: [
        'Missed fraud against insult to customers, as one number with the business; thresholds by segment.',
        'Rules against model: quick and clear against accurate; how rules are retired.',
        'Fresh retraining against stability and poisoned labels.',
        'Explainable trees against a sequence or graph model that finds rings; where each runs.',
      ],
    },
  },
  estimate: {
    traffic: { users: 25_000_000, actions: 1.5, peakFactor: 5 },
    storage: { recordsADay: 37_500_000, bytesARecord: 4000, replication: 3, daysKept: 2555 },
    servers: { peakQps: 2170, latencyMs: 40, concurrency: 8, utilisation: 50, spare: 6 },
  },
};
