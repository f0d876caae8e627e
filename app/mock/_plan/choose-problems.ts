// Which problems a round asks. The same mix, seed, problems and history give the same choice.
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { Rng } from '@/problems/spec/random';
import type { TrackSlug } from '@/problems/spec/tracks';
import type { Mix } from './plan';
import { canFill, fits, type Slot, slotsOf } from './slots';

/** What the log knows that a choice may go by. */
export interface History {
  solved: ReadonlySet<string>;
  /** Submissions that were not accepted, by problem. */
  wrong: ReadonlyMap<string, number>;
  /** The problems of earlier rounds, newest round first. */
  rounds: readonly (readonly string[])[];
}

export const noHistory: History = { solved: new Set(), wrong: new Map(), rounds: [] };

/** Rounds whose problems are not asked again while others remain. */
export const REMEMBERED_ROUNDS = 5;

/**
 * One problem for each slot of the mix, in the mix's order.
 * @returns nothing when the mix cannot be filled, whatever the history
 */
export function chooseProblems(problems: readonly ListedProblem[], mix: Mix, seed: number, history: History): ListedProblem[] | undefined {
  const slots = slotsOf(mix);
  const open = openProblems(problems, slots, history.rounds);
  if (!open) return undefined;
  const rng = new Rng(seed);
  rng.array(WARM_UP, () => rng.real());
  const needs = needOf(problems, history);
  const chosen: ListedProblem[] = [];
  for (const [place, slot] of slots.entries()) {
    const left = open.filter((problem) => !chosen.includes(problem));
    const later = slots.slice(place + 1);
    const candidates = left.filter(
      (problem) =>
        fits(slot, problem) &&
        canFill(
          later,
          left.filter((other) => other !== problem),
        ),
    );
    chosen.push(draw(candidates, needs, rng));
  }
  return chosen;
}

/** The generator's first outputs are alike for seeds that are close. */
const WARM_UP = 16;

/** Without the problems of as many of the last rounds as can be spared. */
function openProblems(
  problems: readonly ListedProblem[],
  slots: readonly Slot[],
  rounds: History['rounds'],
): readonly ListedProblem[] | undefined {
  for (let spared = Math.min(REMEMBERED_ROUNDS, rounds.length); spared >= 0; spared--) {
    const recent = new Set(rounds.slice(0, spared).flat());
    const open = problems.filter(({ slug }) => !recent.has(slug));
    if (canFill(slots, open)) return open;
  }
  return undefined;
}

/** An unsolved problem is this much likelier than a solved one. */
const UNSOLVED = 4;
/** A problem of a weak pattern, or one that was tried and not solved, is this much likelier again. */
const WEAK = 2;

/** How much a problem is due: unsolved before solved, weak before strong. */
function needOf(problems: readonly ListedProblem[], { solved, wrong }: History): (problem: ListedProblem) => number {
  const weakness = new Map<string, number>(); // of a main pattern: wrong submissions less solved problems
  for (const { slug, patterns } of problems) {
    const pattern = patterns[0] as string;
    const change = (wrong.get(slug) ?? 0) - (solved.has(slug) ? 1 : 0);
    weakness.set(pattern, (weakness.get(pattern) ?? 0) + change);
  }
  return ({ slug, patterns }) => {
    const isWeak = (weakness.get(patterns[0] as string) ?? 0) > 0;
    return (solved.has(slug) ? 1 : UNSOLVED) * (isWeak ? WEAK : 1) * (wrong.has(slug) && !solved.has(slug) ? WEAK : 1);
  };
}

/**
 * How likely the study guide says an ML topic is in the interview: an algorithm from scratch is certain, RAG 70 %,
 * fine-tuning 60 %, transformers and attention 50 %, production ML 40 %. What it does not name stands at 30 %.
 */
const likelihood: Partial<Record<TrackSlug, number>> = {
  'ml-fundamentals': 1,
  'embeddings-retrieval': 0.7,
  'finetuning-alignment': 0.6,
  'transformers-attention': 0.5,
  'mlops-monitoring': 0.4,
  'llm-inference-serving': 0.4,
};
const UNNAMED = 0.3;

/** Topics by their likelihood, and within a topic the problems by their need. */
function draw(candidates: readonly ListedProblem[], needOf: (problem: ListedProblem) => number, rng: Rng): ListedProblem {
  const needOfTrack = new Map<TrackSlug, number>();
  for (const problem of candidates) needOfTrack.set(problem.track, (needOfTrack.get(problem.track) ?? 0) + needOf(problem));
  const weights = candidates.map(
    (problem) => ((likelihood[problem.track] ?? UNNAMED) * needOf(problem)) / (needOfTrack.get(problem.track) as number),
  );
  let left = rng.real(
    0,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  const drawn = candidates.find((_, i) => {
    left -= weights[i] as number;
    return left < 0;
  });
  return drawn ?? (candidates.at(-1) as ListedProblem);
}
