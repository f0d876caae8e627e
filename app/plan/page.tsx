import type { Metadata } from 'next';
import { tracks } from '@/problems/spec/tracks';
import { TopBar } from '../_components/top-bar';
import { planProblems } from '../_lib/listed-problems';
import { reviewCards } from '../_lib/review-cards';
import { PlanView } from './_view/plan-view';

export const metadata: Metadata = { title: 'Plan' };

export default function PlanPage() {
  return (
    <>
      <TopBar current="plan" />
      <main id="main" className="mx-auto w-full max-w-3xl grow px-4 py-8">
        <h1 className="mb-4 font-semibold text-xl">Plan</h1>
        <PlanView cards={reviewCards} problems={planProblems} tracks={tracks.map(({ slug, title }) => ({ slug, title }))} />
      </main>
    </>
  );
}
