import { Rng } from '../spec/random';
import { leadershipPrompts } from './leadership-prompts';
import type { LeadershipPrompt } from './schema';

/** The generator's first outputs are alike for seeds that are close. */
const WARM_UP = 16;

/** So many leadership prompts, each theme once before any comes again; the same seed draws the same. */
export function drawPrompts(count: number, seed: number): LeadershipPrompt[] {
  const rng = new Rng(seed);
  rng.array(WARM_UP, () => rng.real());
  const shuffled = rng.shuffle(leadershipPrompts);
  const turns = shuffled.map((prompt, i) => ({ prompt, turn: shuffled.slice(0, i).filter(({ theme }) => theme === prompt.theme).length }));
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ prompt }) => prompt);
}
