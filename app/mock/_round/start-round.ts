// A round's beginning: what is asked, each problem on starter code, and the record that all else is written to.
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { newId } from '@/app/_store/append';
import { readJudged } from '@/app/_store/judged';
import { addRound, readRounds } from '@/app/_store/rounds';
import { createDraftSession } from '@/app/problems/[slug]/_draft/draft-session';
import { chooseProblems, type History, noHistory } from '../_plan/choose-problems';
import { presetOf } from '../_plan/plan';
import { type AddressedRound, formatAddress, Seed } from '../_plan/plan-address';
import { loadProblems, type RoundProblem } from './load-problem';

export interface StartedRound {
  id: string;
  problems: RoundProblem[];
}

/**
 * @param asked with problems, exactly those; with a seed, what it draws without the log, so that it draws the same for
 *   everybody; with neither, what the log calls for. The mix can be filled.
 * @throws Error when the problems do not arrive; then nothing is started
 */
export async function startRound(asked: AddressedRound, listed: readonly ListedProblem[]): Promise<StartedRound> {
  const seed = asked.seed ?? randomSeed();
  const chosen = asked.problems
    ? asked.problems.map((slug) => listed.find((problem) => problem.slug === slug) as ListedProblem)
    : chooseProblems(listed, asked.plan.mix, seed, asked.seed === undefined ? await readHistory() : noHistory);
  if (!chosen) throw new RangeError('a mix that cannot be filled was started');
  const problems = await loadProblems(chosen.map(({ slug }) => slug));
  for (const { problem } of problems) await openOnStarterCode(problem.facts.slug, problem.starterCode);
  const id = newId();
  await addRound({
    id,
    startedAt: Date.now(),
    name: presetOf(asked.plan.preset).name,
    minutes: asked.plan.minutes,
    address: formatAddress({ ...asked, seed, problems: chosen.map(({ slug }) => slug) }),
    conditions: asked.conditions,
    problems: problems.map(({ problem: { facts } }) => ({
      slug: facts.slug,
      title: facts.title,
      track: facts.track,
      difficulty: facts.difficulty,
      patterns: facts.patterns,
      complexity: facts.complexity,
    })),
    elapsedMs: 0,
    absences: [],
    events: [],
    pending: [],
    notes: {},
    followUps: {},
    communicated: [],
  });
  return { id, problems };
}

async function readHistory(): Promise<History> {
  const [judged, rounds] = [await readJudged(), await readRounds()];
  const solved = new Set(judged.filter(({ verdict }) => verdict === 'accepted').map(({ slug }) => slug));
  const wrong = new Map<string, number>();
  for (const { slug, verdict } of judged) {
    if (verdict !== 'accepted' && verdict !== 'judge-error') wrong.set(slug, (wrong.get(slug) ?? 0) + 1);
  }
  return { solved, wrong, rounds: rounds.map(({ problems }) => problems.map(({ slug }) => slug)) };
}

/** A round begins on starter code; what was written before stays as an earlier attempt. */
async function openOnStarterCode(slug: string, starterCode: string): Promise<void> {
  const session = createDraftSession(slug, starterCode);
  await session.open();
  if (session.store.getState().source !== starterCode) await session.startNext();
}

function randomSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] as number) & Seed.max;
}
