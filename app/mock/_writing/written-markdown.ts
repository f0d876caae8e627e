import type { WrittenRound } from '@/app/_store/written-round';
import { describeDuration } from '../_report/durations';
import { spansOf, timeOf } from '../_report/time-spent';
import { checklistOf, coveredBy, tickOf } from './checklist';
import { countWords } from './count-words';
import { padEstimates } from './pad-notes';

/** A written round as Markdown, to keep or to show to somebody. */
export function writtenMarkdown(round: WrittenRound): string {
  const { covered, total } = coveredBy(round);
  const spans = spansOf(round.events, round.elapsedMs);
  const sections = round.sections.flatMap(({ id, title, asks }) => {
    const text = round.notes[id]?.trim() ?? '';
    const { points, listensFor } = checklistOf(round, id);
    return [
      `## ${title}`,
      '',
      asks,
      '',
      `${describeDuration(timeOf(spans, id))}, ${countWords(text)} words.`,
      '',
      text || 'Nothing written.',
      '',
      ...points.map((point) => `- [${round.ticked.includes(tickOf(id, point)) ? 'x' : ' '}] ${point}`),
      '',
      ...(listensFor.length > 0 ? [`Listened for: ${listensFor.join('; ')}.`, ''] : []),
    ];
  });
  const estimates = padEstimates(round.notes).flatMap(({ calculator, inputs, results }) => [
    `- ${calculator.title} from: ${inputs.join('; ')}`,
    ...results.map(({ name, value, formula }) => `- ${calculator.title}, ${name.toLowerCase()}: ${value} (${formula})`),
  ]);
  return [
    `# ${round.name}, ${new Date(round.startedAt).toISOString().slice(0, 10)}`,
    '',
    `${describeDuration(round.elapsedMs)} of ${round.minutes} min. ${covered} of ${total} points covered, as ticked by the writer.`,
    '',
    ...sections,
    ...(estimates.length > 0 ? ['## Capacity', '', ...estimates, ''] : []),
  ].join('\n');
}
