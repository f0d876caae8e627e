// One of the gate's processes: it checks the problems that it is sent, one after the other.
import type { ProblemFolder } from '@/problems/build/find-problem-folders';
import { readCatalogue } from '../catalogue';
import { checkProblem } from './check-problem';
import type { CheckReport } from './report';

export interface Job {
  root: string;
  folder: ProblemFolder;
}

export type Done = { report: CheckReport } | { crash: string };

const catalogue = readCatalogue();

process.on('disconnect', () => process.exit()); // the gate is done, or was stopped

process.on('message', async ({ root, folder }: Job) => {
  const done = await checkProblem(root, folder, catalogue.get(folder.slug)).then(
    (report): Done => ({ report }),
    (error: unknown): Done => ({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  process.send?.(done);
});
