import type { Metadata } from 'next';
import Link from 'next/link';
import { TopBar } from './_components/top-bar';
import { NearestProblems } from './_not-found/nearest-problems';

export const metadata: Metadata = { title: 'No such page' };

export default function NotFound() {
  return (
    <>
      <TopBar />
      <main id="main" className="mx-auto w-full max-w-2xl grow px-4 py-12">
        <h1 className="font-semibold text-xl">There is no such page</h1>
        <p className="mt-3 text-ink-soft">The address may be mistyped, or the page may have moved. Nothing of yours is lost.</p>
        <NearestProblems />
        <Link href="/problems" className="button button-primary mt-8">
          All problems
        </Link>
      </main>
    </>
  );
}
