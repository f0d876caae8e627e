// The stages of solving a problem aloud. The person ticks what is done; the stage they are in is the one after the
// last tick, so that ticking a later stage skips those before it.
import { type RoundEvent, Stage } from '@/app/_store/round';

export const stages = Stage.options;

/** What to do in each. */
export const stageTasks: Record<Stage, string> = {
  clarify: 'Ask what is not said: sizes, ranges, ties, empty input.',
  examples: 'Work through one by hand, and one at the edge.',
  approach: 'Say the idea before you write it.',
  complexity: 'Time and space, and whether they will do.',
  code: 'Write it, and say what you write.',
  test: 'Walk through a case before you submit.',
};

/** Nothing once the last stage is ticked. */
export function currentStage(ticked: ReadonlySet<Stage>): Stage | undefined {
  return stages[1 + Math.max(-1, ...stages.map((stage, i) => (ticked.has(stage) ? i : -1)))];
}

export function tickedStages(events: readonly RoundEvent[], slug: string): Set<Stage> {
  const ticked = new Set<Stage>();
  for (const event of events) {
    if (event.kind === 'stage' && event.slug === slug) tick(ticked, event);
  }
  return ticked;
}

/** Changes `ticked` as the event says. */
export function tick(ticked: Set<Stage>, { stage, done }: { stage: Stage; done: boolean }): void {
  if (done) ticked.add(stage);
  else ticked.delete(stage);
}
