import * as z from 'zod';

/** Every track in the order of the study plan: six DSA days, a bonus, twelve ML groups. `folder` lies under problems/. */
export const tracks = [
  { slug: 'day1', title: 'Day 1: arrays and searching', folder: 'dsa/day1-arrays-searching' },
  { slug: 'day2', title: 'Day 2: sorting', folder: 'dsa/day2-sorting' },
  { slug: 'day3', title: 'Day 3: two pointers', folder: 'dsa/day3-two-pointers' },
  { slug: 'day4', title: 'Day 4: recursion and dynamic programming', folder: 'dsa/day4-recursion' },
  { slug: 'day5', title: 'Day 5: hash maps', folder: 'dsa/day5-hash-maps' },
  { slug: 'day6', title: 'Day 6: mixed practice', folder: 'dsa/day6-practice' },
  { slug: 'bonus', title: 'Bonus patterns', folder: 'dsa/bonus-patterns' },
  { slug: 'ml-fundamentals', title: 'ML fundamentals', folder: 'ml/ml-fundamentals' },
  { slug: 'metrics-evaluation', title: 'Metrics and evaluation', folder: 'ml/metrics-evaluation' },
  { slug: 'deep-learning', title: 'Deep learning', folder: 'ml/deep-learning' },
  { slug: 'feature-engineering', title: 'Feature engineering', folder: 'ml/feature-engineering' },
  { slug: 'mlops-monitoring', title: 'MLOps and monitoring', folder: 'ml/mlops-monitoring' },
  { slug: 'transformers-attention', title: 'Transformers and attention', folder: 'ml/transformers-attention' },
  { slug: 'embeddings-retrieval', title: 'Embeddings and retrieval', folder: 'ml/embeddings-retrieval' },
  { slug: 'finetuning-alignment', title: 'Fine-tuning and alignment', folder: 'ml/finetuning-alignment' },
  { slug: 'llm-inference-serving', title: 'LLM inference and serving', folder: 'ml/llm-inference-serving' },
  { slug: 'prompting-safety', title: 'Prompting and safety', folder: 'ml/prompting-safety' },
  { slug: 'distributed-training', title: 'Distributed training', folder: 'ml/distributed-training' },
  { slug: 'ml-system-design', title: 'ML system design', folder: 'ml/ml-system-design' },
] as const;

export const TrackSlug = z.enum(tracks.map((track) => track.slug));
export type TrackSlug = z.infer<typeof TrackSlug>;

export function trackOf(slug: TrackSlug): (typeof tracks)[number] {
  return tracks.find((track) => track.slug === slug) as (typeof tracks)[number];
}

export function isMlTrack(slug: TrackSlug): boolean {
  return trackOf(slug).folder.startsWith('ml/');
}

/** The study guide's documents that problems drill. */
export const SeedDocument = z.enum([
  'transformer-architecture-complete-guide',
  'attention-mechanisms-comprehensive-guide',
  'embedding-models-comprehensive-guide',
  'lora-qlora-finetuning-guide',
  'production-rag-systems-guide',
  'llm-production-complete-guide',
  'feature-engineering-guide',
  'ml-coding-problems',
  'dsa-day1-arrays-searching',
  'dsa-day2-sorting',
  'dsa-day3-two-pointers',
  'dsa-day4-recursion',
  'dsa-day5-hashmaps',
  'dsa-day6-practice',
  'dsa-bonus-patterns',
  'system-design-examples',
  'mlops-production-ml-guide',
  'MASTER-STUDY-SCHEDULE',
  'technical-cheatsheet',
]);
export type SeedDocument = z.infer<typeof SeedDocument>;
