// What an interviewer asks next, from the section of that name in an editorial, which is their only source.
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Both are Markdown: the question is one line of it. */
export interface FollowUp {
  question: string;
  answer: string;
}

/** A bullet that is none, or a section with too few or too many; lines count from 1. */
export interface FollowUpFault {
  line: number;
  message: string;
}

export const FOLLOW_UP_SECTION = 'What an interviewer asks next';
const FEWEST = 2;
const MOST = 4;
const FORM = '`- *Question?* Answer.`';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();
type Root = ReturnType<typeof parser.parse>;
type Block = Root['children'][number];
type Item = Extract<Block, { type: 'list' }>['children'][number];

/**
 * The follow-ups of an editorial: `- *Question?* Answer.`, two to four of them. A question may also be a task that ends in a full stop.
 * @param markdown the whole editorial
 * @returns those that keep the form, and what does not
 */
export function readFollowUps(markdown: string): { followUps: FollowUp[]; faults: FollowUpFault[] } {
  const { children } = parser.parse(markdown);
  const start = children.findIndex((block) => isHeading(block) && textOf(block, markdown) === FOLLOW_UP_SECTION.toLowerCase());
  const heading = children[start];
  if (!heading) return { followUps: [], faults: [{ line: 1, message: `has no section "## ${FOLLOW_UP_SECTION}"` }] };
  const rest = children.slice(start + 1);
  const end = rest.findIndex(isHeading);
  const followUps: FollowUp[] = [];
  const faults: FollowUpFault[] = [];
  let bullets = 0;
  for (const block of end < 0 ? rest : rest.slice(0, end)) {
    if (block.type !== 'list') {
      faults.push({ line: lineOf(block), message: `holds something between its bullets; each bullet is ${FORM}` });
      continue;
    }
    for (const item of block.children) {
      bullets++;
      const read = readBullet(item, markdown);
      if ('followUp' in read) followUps.push(read.followUp);
      else faults.push({ line: lineOf(item), message: `bullet ${bullets} ${read.fault}` });
    }
  }
  if (bullets < FEWEST || bullets > MOST) {
    faults.push({ line: lineOf(heading), message: `has ${bullets} follow-up questions; keep ${FEWEST} to ${MOST}` });
  }
  return { followUps, faults };
}

function readBullet(item: Item, markdown: string): { followUp: FollowUp } | { fault: string } {
  const [paragraph] = item.children;
  const emphasis = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (emphasis?.type !== 'emphasis') return { fault: `does not start with its question in italics; write ${FORM}` };
  const question = sourceBetween(markdown, emphasis.children[0], emphasis.children.at(-1)).replace(/\s+/g, ' ');
  if (!/[?.]["”)]?$/.test(question)) return { fault: `has a question that ends neither in ? nor in a full stop: "${question}"` };
  const answer = withoutIndent(markdown.slice(emphasis.position?.end.offset, item.position?.end.offset).trim());
  return answer === '' ? { fault: `has no answer after "${question}"` } : { followUp: { question, answer } };
}

interface Place {
  position?: { start: { line: number; offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

function sourceBetween(markdown: string, first: Place | undefined, last: Place | undefined): string {
  return markdown.slice(first?.position?.start.offset, last?.position?.end.offset).trim();
}

function textOf(block: Extract<Block, { children: unknown[] }>, markdown: string): string {
  return sourceBetween(markdown, block.children[0], block.children.at(-1)).toLowerCase();
}

function isHeading(block: Block): block is Extract<Block, { type: 'heading' }> {
  return block.type === 'heading' && block.depth <= 2;
}

function lineOf({ position }: Place): number {
  return position?.start.line ?? 1;
}

/** Lines after the first stand under the bullet's text. */
function withoutIndent(text: string): string {
  return text.replace(/\n {2}/g, '\n');
}
