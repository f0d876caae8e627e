import type { DesignPrompt } from '../schema';

export const ragArchitecture: DesignPrompt = {
  slug: 'rag-architecture',
  title: 'Retrieval-augmented answers over company documents',
  scenario:
    'A bank wants its 40,000 employees to ask questions of its own documents: policies, contracts, tickets, wikis. Answers must cite their sources, respect who may read what, and say so when the documents do not hold an answer. Design it from ingestion to evaluation.',
  facts: [
    {
      name: 'Documents',
      value: '15 million, 4 pages on average, a tenth of them scanned; 1 % change every day, and every version is kept for a year',
    },
    { name: 'Questions', value: '30,000 people a day, 20 each; peak four times the average' },
    { name: 'Chunks', value: 'about 8 a document at 400 tokens; vectors of 1,024 numbers' },
    { name: 'Time allowed', value: 'first words in 2 s; a changed document must be found within 10 minutes' },
    { name: 'Rights', value: '6,000 groups; rights change hourly and bind at once' },
    { name: 'Judged questions', value: '500, with answers and sources by experts' },
  ],
  steps: {
    requirements: {
      asks: 'What is a good answer here, and what must never happen?',
      strong: [
        'Grounded and cited answers, a clear "not found", and never a text that the person may not read.',
        'Kinds of questions told apart: look-up, comparison over documents, numbers in tables, the latest version.',
        'Targets for retrieval and answer apart: recall at 20, share of claims supported, share rightly refused.',
        'Freshness, latency and cost for a question in numbers.',
      ],
    },
    data: {
      asks: 'How do documents become chunks that can be found and trusted?',
      strong: [
        'Parsing by kind: layout, tables, text recognition for scans with a confidence; duplicates and versions merged.',
        'Chunks along headings and paragraphs with some overlap; title, section, date and owner kept with each.',
        'Rights copied with every chunk, and deletion that reaches index, caches and logs.',
        'Incremental ingestion from change events, with a hash by chunk so that only what changed is embedded again.',
      ],
    },
    features: {
      asks: 'What is indexed, and what is known of the question?',
      strong: [
        'Dense vectors and BM25 over the same chunks; titles and a short context of the document prefixed before embedding.',
        'Metadata for filters: rights, kind, date, language, whether it is in force.',
        'The question rewritten with the conversation, split when it asks two things; acronyms of the house expanded.',
        'An embedding model chosen on own judged questions, not on a public table alone.',
      ],
    },
    model: {
      asks: 'Which steps stand between question and answer?',
      strong: [
        'Hybrid search, reciprocal rank fusion, a cross-encoder over the top 50 to 100, then 5 to 10 chunks into the prompt.',
        'The prompt asks for citations by chunk and for "not found"; the best chunks first and last, duplicates removed.',
        'A check after generation: each sentence against its source, by entailment or a judge; refuses or marks what is unsupported.',
        'Fine-tuning only where prompting fails: format, tone, the reranker on own pairs.',
      ],
    },
    serving: {
      asks: 'How are rights, speed and freshness held together?',
      strong: [
        'Filters by rights inside the search, before the nearest are chosen, and checks once more before the prompt.',
        'Approximate index (HNSW or IVF with quantised vectors), its memory computed; recall measured against exact search.',
        'A budget by stage; streams the answer; caches by question and rights together, never by question alone.',
        'Falls back to keyword search with excerpts when the model is away.',
      ],
    },
    monitoring: {
      asks: 'How do you know that answers are right, next month too?',
      strong: [
        'The judged set on every change: recall at k, reranker gain, faithfulness, relevance, refusals.',
        'Online: thumbs, citations opened, question asked again, handed to a person; sampled answers judged.',
        'When an answer is wrong: told apart whether parsing, retrieval, ranking or generation failed.',
        'Index age, ingestion failures, share of scans with low confidence; injected instructions in documents.',
      ],
    },
    'trade-offs': {
      asks: 'Which choices would you defend, and which revisit?',
      strong: [
        'Small chunks find, large chunks explain: search small, hand over the parent section.',
        'Reranking: quality against 100 to 300 ms.',
        'Long context in place of retrieval: simpler, dearer, and still bound by rights.',
        'Filtering before the search against after it: recall against speed for people with few rights.',
      ],
    },
  },
  estimate: {
    traffic: { users: 30_000, actions: 20, peakFactor: 4 },
    storage: { recordsADay: 1_200_000, bytesARecord: 6100, replication: 2, daysKept: 365 },
    memory: {
      billionParameters: 8,
      weightType: 'fp16 or bf16',
      layers: 32,
      keyValueHeads: 8,
      headSize: 128,
      tokensASequence: 5000,
      sequences: 32,
      cacheType: 'fp16 or bf16',
      hiddenSize: 4096,
      tokensAtOnce: 4096,
      gigabytesAGpu: 80,
    },
    servers: { peakQps: 28, latencyMs: 6000, concurrency: 32, utilisation: 60, spare: 2 },
  },
};
