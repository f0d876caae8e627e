import type { Metadata } from 'next';
import { TopBar } from '../_components/top-bar';
import { YourData } from './_data/your-data';

export const metadata: Metadata = { title: 'Progress' };

export default function ProgressPage() {
  return (
    <>
      <TopBar current="progress" />
      <main id="main" className="mx-auto w-full max-w-5xl grow px-4 py-8">
        <h1 className="mb-4 font-semibold text-xl">Progress</h1>
        <YourData />
      </main>
    </>
  );
}
