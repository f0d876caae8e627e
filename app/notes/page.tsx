import 'katex/dist/katex.min.css';
import type { Metadata } from 'next';
import { TopBar } from '../_components/top-bar';
import { listedProblems } from '../_lib/listed-problems';
import { NotesView } from './_sheet/notes-view';

export const metadata: Metadata = { title: 'Notes' };

export default function NotesPage() {
  return (
    <>
      <TopBar />
      <main id="main" className="mx-auto w-full max-w-4xl grow px-4 py-8">
        <h1 className="mb-4 font-semibold text-xl">Notes</h1>
        <NotesView problems={listedProblems.map(({ slug, title }) => ({ slug, title }))} />
      </main>
    </>
  );
}
