// The faces of the cheatsheet's cards, rendered while the site is built.
import { cards } from '@/app/_lib/cards';
import { renderMarkdown } from '@/app/_lib/markdown';
import { keyOfSheetCard } from '@/app/_review/cards';
import type { CardFace } from './card-face';

/** Every face by its card's key, made when it is asked for. */
export function sheetCardFaces(): Map<string, () => Promise<CardFace>> {
  return new Map(
    cards.map(({ id, topic, title, prompt, answer }) => {
      const where = `problems/cheatsheet/${topic}/${id}.md`;
      const face = async () => ({
        question: await renderMarkdown(prompt, where),
        answer: [{ title, html: await renderMarkdown(answer, where) }],
      });
      return [keyOfSheetCard(id), face];
    }),
  );
}
