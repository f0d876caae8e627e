import { timeText } from '@/app/_lib/dates';
import { verdictNames } from '@/worker/verdict';
import type { FolderNews } from './folder-state';

/** What was saved in the folder, and what came of it. */
export function describeNews(slug: string, { at, attempt, isBeside, judged }: FolderNews): string {
  const beside = isBeside ? ` Your code here had changed too: it stays, and the folder's is attempt ${attempt}.` : '';
  return `${slug}.ts was saved in the linked folder (${timeText(at)}): ${judged ? describeJudged(judged) : 'it is being judged'}.${beside}`;
}

function describeJudged({ verdict, passed, total }: NonNullable<FolderNews['judged']>): string {
  return verdict === 'accepted' || total === 0 ? verdictNames[verdict] : `${verdictNames[verdict]}, ${passed} of ${total} tests passed`;
}
