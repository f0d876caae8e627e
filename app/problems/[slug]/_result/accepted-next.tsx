import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Neighbour } from '../_statement/read-problem';
import { describeEffort, type Effort } from './effort';

interface Props {
  effort: Effort;
  next: Neighbour | undefined;
  onEditorial(): void;
  /** When it comes back. */
  children?: ReactNode;
}

/** Accepted: what it took, and what to look at next. */
export function AcceptedNext({ effort, next, onEditorial, children }: Props) {
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm">{describeEffort(effort)}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={onEditorial}>
          Read the editorial
        </button>
        {next && (
          <Link className="button" href={`/problems/${next.slug}`}>
            Next: {next.title}
          </Link>
        )}
      </div>
      <div className="text-sm empty:hidden">{children}</div>
    </div>
  );
}
