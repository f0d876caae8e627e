import type { Plot } from '@/problems/spec';

interface Input {
  logits: number[][];
  capacity: number;
}

/** How often each expert was chosen in the answer, split by whether the choice has a weight. */
export function loadPlot({ logits, capacity }: Input, answer: { experts: number[][]; weights: number[][] }): Plot[] {
  const labels = (logits[0] ?? []).map((_, expert) => `expert ${expert}`);
  const served = labels.map(() => 0);
  const dropped = labels.map(() => 0);
  answer.experts.forEach((chosen, token) => {
    chosen.forEach((expert, i) => {
      const counts = (answer.weights[token]?.[i] ?? 0) > 0 ? served : dropped;
      if (expert in counts) counts[expert] = (counts[expert] as number) + 1;
    });
  });
  const groups = [
    { name: 'served', values: served },
    { name: 'dropped', values: dropped },
  ];
  return [{ kind: 'bars', title: `Choices of each expert, for a capacity of ${capacity}`, y: 'tokens', labels, groups, stacked: true }];
}
