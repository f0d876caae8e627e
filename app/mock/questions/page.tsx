import type { Metadata } from 'next';
import { TopBar } from '../../_components/top-bar';
import { QuestionsPage } from '../_questions/questions-page';
import { MockHeader } from '../_sections/mock-sections';

export const metadata: Metadata = { title: 'Questions to ask', description: 'Questions for your interviewers, to pick from and print.' };

export default function Page() {
  return (
    <>
      <TopBar current="mock" />
      <main id="main" className="mx-auto flex w-full max-w-4xl grow flex-col gap-8 px-4 py-8">
        <MockHeader
          current="questions"
          says="Every interview ends with “Do you have questions?”. Pick three or four for each conversation; what you pick stays here and prints on a page."
        />
        <QuestionsPage />
      </main>
    </>
  );
}
