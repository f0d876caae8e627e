import type { DesignPrompt } from '../schema';

export const realTimeInference: DesignPrompt = {
  slug: 'real-time-inference',
  title: 'Real-time inference for a language model',
  scenario:
    'An assistant inside an office product streams answers from a language model of 70 billion parameters that the company hosts itself. Design the inference platform: admission, batching, memory, scaling, and what happens when there are more requests than GPUs.',
  facts: [
    { name: 'People', value: '3 million a day, 8 requests each; peak four times the average, on weekday mornings' },
    { name: 'Tokens', value: '1,500 in a prompt and 350 in an answer on average; 8,192 at most' },
    { name: 'Targets', value: 'first token in 800 ms, then 25 tokens a second, at the 95th percentile' },
    { name: 'Model', value: '70 billion parameters, 80 layers, hidden size 8,192, 8 key and value heads of 128' },
    { name: 'GPU', value: '80 GB, eight to a machine; measured: 2,400 tokens of answers a second from four GPUs' },
    { name: 'Prompts', value: '60 % begin with the same 600 tokens of instructions' },
  ],
  steps: {
    requirements: {
      asks: 'Which latencies, which load, which quality, at which cost?',
      strong: [
        'Separates time to first token, time between tokens and time of the whole answer, each with a percentile.',
        'Load in tokens, not only requests: prompt and answer tokens a second at average and peak.',
        'Priorities and limits by customer; what is refused or queued at overload.',
        'Quality, safety filters and cost for a thousand tokens as targets beside latency.',
      ],
    },
    data: {
      asks: 'What flows through, what is kept, and what is measured on?',
      strong: [
        'Traces of lengths and arrivals, without contents, to size and to replay load.',
        'Prompts and answers kept only with consent, redacted, with a term; feedback tied to model and prompt version.',
        'A fixed evaluation set for quality after each change of model, quantisation or engine.',
        'Shared prefixes and templates known and versioned, since the cache depends on them.',
      ],
    },
    features: {
      asks: 'What does the model see, and how is it put together in time?',
      strong: [
        'The prompt built from instructions, document context and history, with a budget of tokens for each.',
        'Fixed parts first, so that the prefix cache hits; nothing that changes in front of them.',
        'History cut or summarised beyond the window, and said so to the person.',
        'Tokenised at the edge of the platform, so that admission knows the length.',
      ],
    },
    model: {
      asks: 'Which size, precision and tricks, and how is their loss of quality measured?',
      strong: [
        'Quantised weights (8 or 4 bits) and an 8-bit cache, each judged on the evaluation set, not assumed.',
        'Speculative decoding with a small model, where acceptance is high; says when it does not pay.',
        'Routes easy requests to a smaller model, by a classifier or by length.',
        'Tensor parallelism within a machine, replicas across; why pipeline parallelism hurts latency here.',
      ],
    },
    serving: {
      asks: 'How are requests batched, and where does the memory go?',
      strong: [
        'Continuous batching at each token, with prefill in chunks so that it does not stall the others.',
        'Paged KV cache; computes its size per token, and so how many sequences fit.',
        'Prefix cache for the common instructions, and routing that sends a prefix to where it is cached.',
        'Admission by tokens, queue with a deadline, cancellation when the person goes away; streams back-pressured.',
        'Scales on queued tokens or cache in use, not on GPU utilisation; loads weights in advance, since that takes minutes.',
      ],
    },
    monitoring: {
      asks: 'Which graphs are on the wall?',
      strong: [
        'Time to first token and between tokens by percentile and length; tokens a second for each GPU.',
        'Cache in use, evictions, preempted sequences, prefix hits, queue by priority.',
        'Quality: sampled judgements, thumbs, refusals, answers cut at the limit, by version.',
        'Cost for a thousand tokens, GPU errors and stragglers; a load test of the peak before each release.',
      ],
    },
    'trade-offs': {
      asks: 'What was bought with what?',
      strong: [
        'Larger batches: more tokens a second against slower ones for each person.',
        'Prefill and decode on the same GPUs or apart: simpler against steadier time between tokens.',
        'Quantisation: memory and speed against quality on hard prompts.',
        'Own GPUs against a provider: cost at this load, privacy, and idle nights.',
      ],
    },
  },
  estimate: {
    traffic: { users: 3_000_000, actions: 8, peakFactor: 4 },
    storage: { recordsADay: 24_000_000, bytesARecord: 9000, replication: 3, daysKept: 30 },
    memory: {
      billionParameters: 70,
      weightType: 'int8 or fp8',
      layers: 80,
      keyValueHeads: 8,
      headSize: 128,
      tokensASequence: 1850,
      sequences: 96,
      cacheType: 'fp16 or bf16',
      hiddenSize: 8192,
      tokensAtOnce: 8192,
      gigabytesAGpu: 80,
    },
    servers: { peakQps: 1111, latencyMs: 14_800, concurrency: 96, utilisation: 80, spare: 8 },
  },
};
