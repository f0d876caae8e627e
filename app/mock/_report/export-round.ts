// A report as a file: Markdown to read, JSON to keep or to open in another Greenroom.
import * as z from 'zod';
import { Round } from '@/app/_store/round';
import { verdictNames } from '@/worker/verdict';
import { stages } from '../_round/stages';
import { complexityOf } from './complexity';
import { describeDuration, describeMoment } from './durations';
import type { NextStep } from './next-steps';
import { reportOf, wrongCount } from './report';
import { checklist, rubricOf } from './rubric';
import { scoreRule } from './score';
import { timelineOf } from './timeline';

const VERSION = 1;
const File = z.object({ format: z.literal('greenroom-round'), version: z.int().min(1), round: z.unknown() });

export function roundJson(round: Round): string {
  return `${JSON.stringify({ format: 'greenroom-round', version: VERSION, round }, undefined, 2)}\n`;
}

/** @returns the round, or one sentence that says why there is none */
export function parseRoundJson(text: string): { round: Round } | { refused: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refused: 'This file is not JSON. Choose a report that Greenroom has exported as JSON.' };
  }
  const file = File.safeParse(json);
  if (!file.success) return { refused: 'This file is no report of a round. Choose one that Greenroom has exported as JSON.' };
  if (file.data.version > VERSION)
    return { refused: 'This report is of a newer Greenroom. Reload this page to get the newest, then open it again.' };
  const round = Round.safeParse(file.data.round);
  if (round.success) return { round: round.data };
  const [issue] = round.error.issues;
  return {
    refused: `This report is damaged at "${issue?.path.join('.') || 'round'}": ${issue?.message}. Ask for it to be exported again.`,
  };
}

/** @param origin of the site, before the links' paths */
export function roundMarkdown(round: Round, steps: NextStep[], origin: string): string {
  const report = reportOf(round);
  const lines = [
    `# ${round.name}, ${new Date(round.startedAt).toISOString().slice(0, 10)}`,
    '',
    `${report.accepted} of ${round.problems.length} accepted, ${report.score} of 100 points, ${describeDuration(round.elapsedMs)} of ${round.minutes} min.`,
    '',
    `Rule: ${scoreRule(round.conditions.penalty)}`,
    '',
    '## Problems',
    '',
    '| problem | verdict | points | time | wrong attempts |',
    '| --- | --- | --- | --- | --- |',
    ...report.problems.map((problem) => {
      const last = problem.submissions.at(-1);
      const verdict = problem.acceptedAt !== undefined ? verdictNames.accepted : last ? verdictNames[last.verdict] : 'not submitted';
      return `| ${problem.asked.title} | ${verdict} | ${problem.score} | ${describeDuration(problem.timeMs)} | ${wrongCount(problem)} |`;
    }),
    '',
    '## Complexity',
    '',
    '| problem | asked | measured |',
    '| --- | --- | --- |',
    ...report.problems.map((problem) => {
      const { asked, measured } = complexityOf(problem);
      return `| ${problem.asked.title} | ${asked ?? 'not recorded'} | ${measured} |`;
    }),
    '',
    '## Time by stage',
    '',
    `| problem | ${stages.join(' | ')} |`,
    `| --- | ${stages.map(() => '---').join(' | ')} |`,
    ...report.problems.map(
      ({ asked, stageMs }) => `| ${asked.title} | ${stages.map((stage) => describeDuration(stageMs[stage])).join(' | ')} |`,
    ),
    '',
    '## Rubric',
    '',
    ...rubricOf(report, round).map(({ name, points, because }) => `- ${name}: ${points} of 4. ${because}`),
    '',
    '## Communication',
    '',
    ...checklist.map(({ id, says }) => `- [${round.communicated.includes(id) ? 'x' : ' '}] ${says}`),
    '',
    '## Timeline',
    '',
    ...timelineOf(round).map(({ atMs, says }) => `- ${describeMoment(atMs)} ${says}`),
    '',
    '## Notes',
    '',
    ...round.problems.flatMap(({ slug, title }) => (round.notes[slug] ? [`### ${title}`, '', round.notes[slug], ''] : [])),
    ...followUpLines(round),
    '## Next steps',
    '',
    ...steps.map(({ says, links }) => `- ${[says, ...links.map(({ href, name }) => `[${name}](${origin}${href})`)].join(' ')}`),
    '',
  ];
  return lines.join('\n');
}

function followUpLines({ problems, followUps }: Round): string[] {
  const asked = problems.flatMap(({ slug, title }) =>
    (followUps[slug] ?? []).flatMap(({ question, answer }) => [`### ${title}: ${question}`, '', answer.trim() || 'Not answered.', '']),
  );
  return asked.length > 0 ? ['## Follow-up questions', '', ...asked] : [];
}
