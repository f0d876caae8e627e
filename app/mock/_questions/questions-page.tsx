'use client';
import dynamic from 'next/dynamic';

/** `QuestionList` in a chunk of its own: links to this page prefetch its scripts. */
export const QuestionsPage = dynamic(() => import('./question-list').then((module) => module.QuestionList));
