// The faces of problems, rendered while the site is built.
import { renderMarkdown } from '@/app/_lib/markdown';
import { keyOfProblem } from '@/app/_review/cards';
import { nameOfPattern } from '@/app/problems/_list/name-of-pattern';
import { readEditorial, readProblemPage, readProblemText, readSlugs } from '@/app/problems/[slug]/_statement/read-problem';
import type { CardFace } from './card-face';

/** Every face by its card's key, made when it is asked for. */
export function problemFaces(): Map<string, () => Promise<CardFace>> {
  return new Map(readSlugs().map((slug) => [keyOfProblem(slug), () => faceOf(slug)]));
}

async function faceOf(slug: string): Promise<CardFace> {
  const page = readProblemPage(slug);
  const { patterns, complexity } = page.facts;
  const { task } = await readProblemText(page);
  return {
    question: task,
    answer: [
      { title: 'Pattern', html: escaped(patterns.map(nameOfPattern).join(', ')) },
      { title: 'Complexity', html: escaped(`${complexity.time} time, ${complexity.space} space`) },
      { title: 'Pitfalls', html: await renderMarkdown(pitfallsOf(readEditorial(page)), `${page.folder}/editorial.md`) },
    ],
  };
}

/** The section "Pitfalls" of an editorial, without its heading. @throws Error when there is none */
export function pitfallsOf(editorial: string): string {
  const section = editorial.split(/^## /m).find((part) => /^Pitfalls\b/.test(part));
  if (!section) throw new Error('An editorial has no section "## Pitfalls".');
  return section.slice(section.indexOf('\n')).trim();
}

/** A line of plain text, in which `n^2` gets its power raised. */
function escaped(text: string): string {
  return `<p>${text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/\^(\w+)/g, '<sup>$1</sup>')}</p>`;
}
