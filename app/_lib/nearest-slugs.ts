import { editDistance } from './edit-distance';

const SHOWN = 5;
const FARTHEST = 0.55;

/**
 * The known slugs that the person may have meant, nearest first: a few letters away, or sharing a whole word.
 * @param asked as typed; at most its first 80 characters are looked at
 */
export function nearestSlugs(asked: string, known: string[]): string[] {
  const wanted = asked.toLowerCase().slice(0, 80);
  return known
    .map((slug) => ({ slug, distance: distanceTo(slug, wanted) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
    .map(({ slug }) => slug);
}

/** 0 for the same slug, 1 for nothing in common. */
function distanceTo(slug: string, wanted: string): number {
  const letters = editDistance(wanted, slug) / Math.max(wanted.length, slug.length, 1);
  return Math.min(letters, 1 - sharedWords(slug, wanted) * 0.9);
}

/** The part of both slugs' words that they share. */
function sharedWords(a: string, b: string): number {
  const [first, second] = [new Set(a.split(/[^a-z0-9]+/)), new Set(b.split(/[^a-z0-9]+/))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size);
}
