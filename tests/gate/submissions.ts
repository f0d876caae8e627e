import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VerdictSlug } from '@/worker/verdict';

/** A file below a problem's submissions/. */
export interface Submission {
  /** From the problem's folder, as in `submissions/wrong-answer/values.ts`. */
  path: string;
  /** The verdict that it is kept for. */
  folder: VerdictSlug;
  source: string;
  /** What the first line says after `// <verdict>: `; undefined when it is not of that form. */
  says: string | undefined;
}

/** @returns the submissions, and the folders and files that are none */
export function readSubmissions(problemFolder: string): { submissions: Submission[]; strays: string[] } {
  const submissions: Submission[] = [];
  const strays: string[] = [];
  const root = join(problemFolder, 'submissions');
  for (const folder of existsSync(root) ? readdirSync(root).sort() : []) {
    const verdict = VerdictSlug.safeParse(folder);
    if (!verdict.success) {
      strays.push(`submissions/${folder}`);
      continue;
    }
    for (const file of readdirSync(join(root, folder)).sort()) {
      const path = `submissions/${folder}/${file}`;
      if (!/\.(ts|js)$/.test(file)) strays.push(path);
      else submissions.push(read(problemFolder, path, verdict.data));
    }
  }
  return { submissions, strays };
}

function read(problemFolder: string, path: string, folder: VerdictSlug): Submission {
  const source = readFileSync(join(problemFolder, path), 'utf8');
  const [firstLine = ''] = source.split(/\r?\n/, 1);
  const start = `// ${folder}: `;
  const says = firstLine.startsWith(start) && firstLine.length > start.length ? firstLine.slice(start.length) : undefined;
  return { path, folder, source, says };
}
