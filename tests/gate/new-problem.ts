import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProblemFolders } from '@/problems/build/find-problem-folders';
import { TrackSlug, trackOf, tracks } from '@/problems/spec/tracks';
import type { CatalogueRow } from '../catalogue';
import { scaffold } from './scaffold';

/** Says why nothing was made, and what to type. */
export class Refused extends Error {
  override name = 'Refused';
}

/**
 * Makes the folder of a new problem.
 * @param root of the repository
 * @returns the files, from the root
 * @throws Refused
 */
export function newProblem(root: string, args: string[], catalogue: ReadonlyMap<string, CatalogueRow>): string[] {
  const [track, slug, ...more] = args;
  if (track === undefined || slug === undefined || more.length > 0) {
    throw new Refused('Name a track and a slug: npm run problem:new -- day5 two-sum');
  }
  const known = TrackSlug.safeParse(track);
  if (!known.success) throw new Refused(`There is no track "${track}". There are: ${tracks.map((one) => one.slug).join(', ')}.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new Refused(`"${slug}" is no slug: write lower-case words and digits joined by single hyphens, as in two-sum.`);
  }
  const taken = findProblemFolders(join(root, 'problems')).folders.find((folder) => folder.slug === slug);
  if (taken) throw new Refused(`There is a problem "${slug}" already: problems/${taken.path}.`);
  const row = catalogue.get(slug);
  if (row && row.track !== track)
    throw new Refused(`The catalogue has "${slug}" in the track ${row.track}: npm run problem:new -- ${row.track} ${slug}`);
  return write(root, `problems/${trackOf(known.data).folder}/${slug}`, scaffold(known.data, slug, row));
}

function write(root: string, folder: string, files: Map<string, string>): string[] {
  return [...files].map(([path, content]) => {
    const file = join(root, folder, path);
    if (existsSync(file)) throw new Error(`${file} exists`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return `${folder}/${path}`;
  });
}
