import { TopBar } from './_components/top-bar';
import { Home } from './_home/home';
import { NextProblem } from './_home/next-problem';
import { cards } from './_lib/cards';
import { listedProblems, planProblems } from './_lib/listed-problems';
import { reviewCards } from './_lib/review-cards';

const FIRST = 'two-sum'; // what everybody has heard of

export default function HomePage() {
  const tracks = new Set(listedProblems.map(({ track }) => track));
  return (
    <>
      <TopBar />
      <main id="main" className="mx-auto w-full max-w-2xl grow px-4 py-12 sm:py-20">
        <Home planProblems={planProblems} cards={reviewCards}>
          <h1 className="font-semibold text-xl text-balance">
            Practise coding interviews for ML and AI roles, with the judge in your browser.
          </h1>
          <p className="mt-4 text-ink-soft">
            Read a problem, write TypeScript, press Submit: hidden tests say whether it is right and fast enough, and show the smallest
            input that breaks it.
          </p>
          <NextProblem problems={listedProblems.map(({ slug, title }) => ({ slug, title }))} first={FIRST} />
          <dl className="mt-12 grid gap-x-8 gap-y-5 border-line border-t pt-8 text-sm sm:grid-cols-2">
            <Fact title={`${listedProblems.length} problems, ${tracks.size} topics`}>
              Classic data structures and algorithms, and the ML code that interviewers ask for: from k-means to attention.
            </Fact>
            <Fact title="Nothing leaves your device">
              No account and no server behind the page. Your code, drafts and submissions are stored in this browser, and go when you clear
              its data.
            </Fact>
            <Fact title="TypeScript, in this browser">
              Your code is compiled and run here, in a sandbox without access to the network or to what this site stores. JavaScript works
              too.
            </Fact>
            <Fact title="Most ML rounds are held in Python">
              Here you train the algorithm, in TypeScript; the editorials of the ML problems show the NumPy line beside each step.
            </Fact>
            <Fact title={`A cheatsheet of ${cards.length} cards`}>
              Formulas, numbers to remember and pitfalls, by topic; each card leads to the problems that drill it.
            </Fact>
            <Fact title="Slow approaches fail">
              Time limits follow the reference solution on your own machine, so a quadratic scan fails on a slow laptop and on a fast one.
            </Fact>
          </dl>
        </Home>
      </main>
    </>
  );
}

function Fact({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{title}</dt>
      <dd className="mt-1 text-ink-soft">{children}</dd>
    </div>
  );
}
