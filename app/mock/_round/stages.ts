// The stages of solving a problem aloud. The person ticks what is done; the stage they are in is the one after the
// last tick, so that ticking a later stage skips those before it.

export const stages = ['clarify', 'examples', 'approach', 'complexity', 'code', 'test'] as const;
export type Stage = (typeof stages)[number];

/** Nothing once the last stage is ticked. */
export function currentStage(ticked: ReadonlySet<Stage>): Stage | undefined {
  return stages[1 + Math.max(-1, ...stages.map((stage, i) => (ticked.has(stage) ? i : -1)))];
}
