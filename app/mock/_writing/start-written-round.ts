import { newId } from '@/app/_store/append';
import type { WrittenRound } from '@/app/_store/written-round';
import { addWrittenRound } from '@/app/_store/written-rounds';
import { drawPrompts } from '@/problems/rounds/draw-prompts';
import { type DesignPrompt, DesignStep } from '@/problems/rounds/schema';

/** @returns the round's id */
export function startDesign({ slug, title, steps }: DesignPrompt, minutes: number): Promise<string> {
  return start({
    kind: 'design',
    name: title,
    of: slug,
    minutes,
    sections: DesignStep.options.map((id) => ({ id, title: nameOfStep(id), asks: steps[id].asks })),
  });
}

/** @returns the round's id */
export function startBehavioural(count: number, minutes: number, seed: number): Promise<string> {
  return start({
    kind: 'behavioural',
    name: `${count} leadership ${count === 1 ? 'prompt' : 'prompts'}`,
    of: String(seed),
    minutes,
    sections: drawPrompts(count, seed).map(({ slug, question }, i) => ({ id: slug, title: `Prompt ${i + 1}`, asks: question })),
  });
}

function nameOfStep(step: DesignStep): string {
  return `${step[0]?.toUpperCase()}${step.slice(1)}`;
}

async function start(asked: Pick<WrittenRound, 'kind' | 'name' | 'of' | 'minutes' | 'sections'>): Promise<string> {
  const id = newId();
  await addWrittenRound({ ...asked, id, startedAt: Date.now(), elapsedMs: 0, absences: [], events: [], notes: {}, ticked: [] });
  return id;
}
