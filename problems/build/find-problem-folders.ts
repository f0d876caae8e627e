import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TrackSlug, tracks } from '../spec/tracks';
import { BrokenProblem } from './broken-problem';

export interface ProblemFolder {
  slug: string;
  track: TrackSlug;
  /** Below problems/, as in `dsa/day5-hash-maps/two-sum`. */
  path: string;
}

/** Every folder that ought to hold a problem, and what lies where none may. */
export function findProblemFolders(root: string): { folders: ProblemFolder[]; misplaced: BrokenProblem[] } {
  const folders: ProblemFolder[] = [];
  const misplaced: BrokenProblem[] = [];
  for (const area of ['dsa', 'ml']) {
    for (const group of foldersIn(join(root, area))) {
      const track = tracks.find(({ folder }) => folder === `${area}/${group}`);
      if (!track) {
        misplaced.push(
          new BrokenProblem(`${area}/${group}`, 'no track has this folder; the folders of tracks are in problems/spec/tracks.ts'),
        );
        continue;
      }
      for (const slug of foldersIn(join(root, area, group))) {
        folders.push({ slug, track: track.slug, path: `${area}/${group}/${slug}` });
      }
    }
  }
  return { folders, misplaced };
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
