import * as z from 'zod';
import type { TrackSlug } from '../spec/tracks';

/** The parts of the cheatsheet in the order they are shown: the folders under problems/cheatsheet/. */
export const topics = [
  { slug: 'transformers', title: 'Transformers', tracks: ['transformers-attention'] },
  { slug: 'attention', title: 'Attention', tracks: ['transformers-attention'] },
  { slug: 'embeddings', title: 'Embeddings', tracks: ['embeddings-retrieval'] },
  { slug: 'rag', title: 'Retrieval and RAG', tracks: ['embeddings-retrieval'] },
  { slug: 'fine-tuning', title: 'Fine-tuning and alignment', tracks: ['finetuning-alignment'] },
  { slug: 'serving', title: 'LLM inference and serving', tracks: ['llm-inference-serving'] },
  { slug: 'prompting-safety', title: 'Prompting and safety', tracks: ['prompting-safety'] },
  { slug: 'distributed-training', title: 'Distributed training', tracks: ['distributed-training'] },
  { slug: 'ml-algorithms', title: 'ML algorithms', tracks: ['ml-fundamentals'] },
  { slug: 'metrics', title: 'Metrics and evaluation', tracks: ['metrics-evaluation'] },
  { slug: 'deep-learning', title: 'Deep learning', tracks: ['deep-learning'] },
  { slug: 'feature-engineering', title: 'Feature engineering', tracks: ['feature-engineering'] },
  { slug: 'mlops', title: 'MLOps and monitoring', tracks: ['mlops-monitoring'] },
  { slug: 'system-design', title: 'ML system design', tracks: ['ml-system-design'] },
  { slug: 'patterns', title: 'DSA patterns', tracks: [] },
  { slug: 'complexities', title: 'Complexities', tracks: [] },
] as const satisfies { slug: string; title: string; tracks: TrackSlug[] }[];

export const TopicSlug = z.enum(topics.map(({ slug }) => slug));
export type TopicSlug = z.infer<typeof TopicSlug>;
