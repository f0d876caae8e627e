import type { Metadata } from 'next';
import { Suspense } from 'react';
import { tracks } from '@/problems/spec/tracks';
import { TopBar } from '../_components/top-bar';
import { listedProblems } from '../_lib/listed-problems';
import { YourDataSection } from './_data/your-data-section';
import { SolvedElsewhere } from './_elsewhere/solved-elsewhere';
import { ProgressView } from './_figures/progress-view';

export const metadata: Metadata = { title: 'Progress' };

export default function ProgressPage() {
  return (
    <>
      <TopBar current="progress" />
      <main id="main" className="mx-auto w-full max-w-5xl grow px-4 py-8">
        <h1 className="mb-4 font-semibold text-xl">Progress</h1>
        {/* The address is known in the browser only. */}
        <Suspense fallback={<p className="text-ink-soft">Reading your log…</p>}>
          <ProgressView
            problems={listedProblems.map(({ slug, title, track, difficulty, patterns }) => ({ slug, title, track, difficulty, patterns }))}
            tracks={tracks.map(({ slug, title }) => ({ slug, title }))}
          />
        </Suspense>
        <SolvedElsewhere problems={listedProblems.map(({ slug, title }) => ({ slug, title }))} />
        <YourDataSection />
      </main>
    </>
  );
}
