import type { Plot } from '@/problems/spec';
import type { Configuration, ParameterCounts } from './solution';

/** Whatever the answer's total has beyond the other parts is the final norm and the output head. */
export function plot({ c }: { c: Configuration }, answer: ParameterCounts): Plot[] {
  const parts = [answer.embedding, ...[answer.attentionPerLayer, answer.ffnPerLayer, answer.normPerLayer].map((each) => c.layers * each)];
  const rest = answer.total - parts.reduce((sum, part) => sum + part);
  const values = [...parts, rest].map((part) => (answer.total > 0 ? part / answer.total : 0));
  return [
    {
      kind: 'bars',
      title: 'Share of the parameters by part',
      y: 'share of the total',
      labels: ['embedding', 'attention', 'feed-forward', 'norms in layers', 'final norm and output head'],
      groups: [{ name: 'share', values: values.map((value) => (Number.isFinite(value) ? value : 0)) }],
    },
  ];
}
