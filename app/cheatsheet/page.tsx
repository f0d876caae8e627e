import 'katex/dist/katex.min.css';
import type { Metadata } from 'next';
import { topics } from '@/problems/cheatsheet/topics';
import { TopBar } from '../_components/top-bar';
import { cards } from '../_lib/cards';
import { renderInlineMarkdown, renderMarkdown } from '../_lib/markdown';
import { Html } from '../problems/[slug]/_statement/html';
import type { CardSides } from './_cards/card-article';
import { Cheatsheet } from './_cards/cheatsheet';
import { listCards, listSelections } from './_cards/listed-card';

export const metadata: Metadata = {
  title: 'Cheatsheet',
  description: 'Cards for ML and coding interviews: formulas, numbers to remember, pitfalls, and the problems that drill them.',
};

export default async function CheatsheetPage() {
  const listed = listCards();
  const sides = await Promise.all(
    cards.map(async ({ id, topic, prompt, answer }): Promise<[string, CardSides]> => {
      const where = `problems/cheatsheet/${topic}/${id}.md`;
      return [
        id,
        {
          prompt: <Html className="prose-line" html={await renderInlineMarkdown(prompt, where)} />,
          answer: <Html className="prose" html={await renderMarkdown(answer, where)} />,
        },
      ];
    }),
  );
  return (
    <>
      <TopBar current="cheatsheet" />
      <main id="main" className="mx-auto w-full max-w-5xl grow px-4 py-8 print:max-w-none print:p-0">
        <h1 className="mb-4 font-semibold text-xl print:mb-1 print:text-lg">Cheatsheet</h1>
        <Cheatsheet
          cards={listed}
          sides={Object.fromEntries(sides)}
          topics={topics.map(({ slug, title }) => ({ slug, title }))}
          selections={listSelections(listed)}
        />
      </main>
    </>
  );
}
