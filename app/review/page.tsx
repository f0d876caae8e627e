import 'katex/dist/katex.min.css';
import type { Metadata } from 'next';
import { TopBar } from '../_components/top-bar';
import { reviewCards } from '../_lib/review-cards';
import { ReviewView } from './_view/review-view';

export const metadata: Metadata = { title: 'Review' };

export default function ReviewPage() {
  return (
    <>
      <TopBar />
      <main id="main" className="mx-auto w-full max-w-3xl grow px-4 py-8">
        <h1 className="mb-4 font-semibold text-xl">Review</h1>
        <ReviewView cards={reviewCards} />
      </main>
    </>
  );
}
