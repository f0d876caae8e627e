import type { Metadata } from 'next';
import { tracks } from '@/problems/spec/tracks';
import { TopBar } from '../_components/top-bar';
import { cardsByTrack } from '../_lib/cards';
import { listedProblems, scratchTrail } from '../_lib/listed-problems';
import { ProblemList } from './_list/problem-list';
import { ScratchTrail } from './_list/scratch-trail';

export const metadata: Metadata = { title: 'Problems' };

export default function ProblemsPage() {
  const cards = cardsByTrack();
  return (
    <>
      <TopBar current="problems" />
      <main id="main" className="mx-auto w-full max-w-5xl grow px-4 py-8">
        <h1 className="mb-4 font-semibold text-xl">Problems</h1>
        <ScratchTrail trail={scratchTrail} />
        <ProblemList
          problems={listedProblems.map(({ slug, title, track, difficulty, patterns }) => ({ slug, title, track, difficulty, patterns }))}
          tracks={tracks.map(({ slug, title }) => ({ slug, title, cards: cards.get(slug) }))}
        />
      </main>
    </>
  );
}
