// A card of the cheatsheet: a question that an interviewer might ask, and what to have ready for it.
import * as z from 'zod';
import { SeedDocument } from '../spec/tracks';
import { TopicSlug } from './topics';

/** Short enough to read in half a minute, long enough to answer with; a formula counts as one word. */
export const ANSWER_WORDS = { min: 40, max: 120 };

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** What stands at the head of a card's file. */
const CardHead = z.strictObject({
  title: z.string().min(1).max(60),
  /** The study guide's documents that the card serves; every card serves the cheatsheet itself. */
  documents: z.array(SeedDocument).min(1),
  /** Problems that drill it, the most telling first; those of the catalogue that are not built yet are shown once they are. */
  problems: z.array(Slug).default([]),
  /** Patterns of which it is the card: problems with this main pattern lead to it. */
  patterns: z.array(Slug).default([]),
  /** Where a formula or a number is from, as in `Vaswani et al., 2017`. */
  source: z.string().min(1).optional(),
});

export const Card = CardHead.extend({
  /** The file's name; links and reviews are kept under it: it never changes. */
  id: Slug,
  /** The file's folder. */
  topic: TopicSlug,
  /** Inline Markdown: the side to be answered from memory. */
  prompt: z.string().min(1).max(200),
  /** Markdown with KaTeX. */
  answer: z.string().superRefine((answer, context) => {
    const words = countWords(answer);
    if (words >= ANSWER_WORDS.min && words <= ANSWER_WORDS.max) return;
    context.addIssue({ code: 'custom', message: `has ${words} words; write ${ANSWER_WORDS.min} to ${ANSWER_WORDS.max}` });
  }),
});
export type Card = z.infer<typeof Card>;

/** A card as it is named elsewhere, as in the queue of reviews. */
export type CardName = Pick<Card, 'id' | 'title' | 'topic'>;

/** Words of Markdown as they are read: a formula is one, marks of lists and tables are none. */
export function countWords(markdown: string): number {
  return markdown
    .replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$/g, ' formula ')
    .split(/[\s|]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
