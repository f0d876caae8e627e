import { Structure } from '@/app/_structures/structure';
import type { TestReport } from '@/worker/verdict';
import { ValueText } from './value-text';

interface Props {
  report: Pick<TestReport, 'expected' | 'actual' | 'differenceAt'>;
  returnType: string;
}

/** Yours beside expected, the first difference marked in both. */
export function Answers({ report: { expected, actual, differenceAt }, returnType }: Props) {
  if (expected === undefined && actual === undefined) return null;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {actual !== undefined && <Answer heading="Yours" text={actual} type={returnType} marked={differenceAt} />}
      {expected !== undefined && (
        <Answer heading="Expected" text={expected} type={returnType} marked={actual === undefined ? undefined : differenceAt} />
      )}
    </div>
  );
}

function Answer({ heading, text, type, marked }: { heading: string; text: string; type: string; marked: string | undefined }) {
  return (
    <section className="min-w-0 rounded-md border border-line bg-surface px-3 py-2">
      <h4 className="mb-1 font-semibold text-xs">{heading}</h4>
      <ValueText text={text} name={heading.toLowerCase()} marked={marked} />
      <Structure value={{ type, text }} marked={marked} withArrays={marked !== undefined} />
    </section>
  );
}
