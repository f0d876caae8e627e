import { topics } from '@/problems/cheatsheet/topics';
import cardNames from '@/problems/generated/card-names.json';
import { cardsOfProblems, cardsOfSheet, type ReviewCard } from '../_review/cards';
import { listedProblems } from './listed-problems';

/** Everything that spaced repetition may bring back. For server components: the list is long. */
export const reviewCards: ReviewCard[] = [...cardsOfProblems(listedProblems), ...cardsOfSheet(cardNames, topics)];
