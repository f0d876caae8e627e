// What a written answer is compared with once the time is over.
import type { WrittenRound } from '@/app/_store/written-round';
import { answerChecklist } from '@/problems/rounds/answer-checklist';
import { designPrompts } from '@/problems/rounds/design-prompts';
import { leadershipPrompts } from '@/problems/rounds/leadership-prompts';
import { DesignStep } from '@/problems/rounds/schema';

export interface Checklist {
  points: string[];
  /** What an interviewer listens for in this one beside the points. */
  listensFor: string[];
}

/** Empty for what a newer or older build asked. */
export function checklistOf({ kind, of }: Pick<WrittenRound, 'kind' | 'of'>, section: string): Checklist {
  switch (kind) {
    case 'design': {
      const step = DesignStep.safeParse(section).data;
      const prompt = designPrompts.find(({ slug }) => slug === of);
      return { points: (step && prompt?.steps[step].strong) ?? [], listensFor: [] };
    }
    case 'behavioural':
      return {
        points: answerChecklist.map(({ says }) => says),
        listensFor: leadershipPrompts.find(({ slug }) => slug === section)?.listensFor ?? [],
      };
    default:
      return kind satisfies never;
  }
}

/** As a point is kept among those that are ticked. */
export function tickOf(section: string, point: string): string {
  return `${section}: ${point}`;
}

export function coveredBy(round: WrittenRound): { covered: number; total: number } {
  const all = round.sections.flatMap(({ id }) => checklistOf(round, id).points.map((point) => tickOf(id, point)));
  return { covered: all.filter((tick) => round.ticked.includes(tick)).length, total: all.length };
}
