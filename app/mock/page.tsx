import 'katex/dist/katex.min.css';
import type { Metadata } from 'next';
import { TopBar } from '../_components/top-bar';
import { listedProblems, scratchTrail } from '../_lib/listed-problems';
import { MockPage } from './_setup/mock-page';

export const metadata: Metadata = { title: 'Mock rounds', description: 'Timed rounds as in a coding interview, with a report.' };

export default function Page() {
  return (
    <MockPage
      trail={scratchTrail}
      topBar={<TopBar current="mock" />}
      listed={listedProblems.map(({ slug, title, track, difficulty, patterns }) => ({ slug, title, track, difficulty, patterns }))}
    />
  );
}
