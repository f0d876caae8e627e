// The algorithms that interviewers ask to be written from scratch, in the order in which a person should write them.
import type { ListedProblem } from '@/app/_lib/listed-problems';
import type { Round } from '@/app/_store/round';
import { isAccepted } from '../_report/time-spent';
import { PresetId } from './plan';

export type TrailProblem = Pick<ListedProblem, 'slug' | 'title'>;

/** The problems of the trail that a round of 15 minutes has accepted. */
export function writtenInTime(trail: readonly TrailProblem[], rounds: readonly Pick<Round, 'address' | 'events'>[]): Set<string> {
  const timed = rounds.filter(({ address }) => PresetId.safeParse(new URLSearchParams(address).get('preset')).data === 'scratch');
  return new Set(trail.map(({ slug }) => slug).filter((slug) => timed.some((round) => isAccepted(round, slug))));
}

/** The first that is not written in time yet; the first of all once each is. */
export function nextOfTrail(trail: readonly TrailProblem[], written: ReadonlySet<string>): string | undefined {
  return (trail.find(({ slug }) => !written.has(slug)) ?? trail[0])?.slug;
}
