import { Structure } from '@/app/_structures/structure';
import type { Drawn, DrawnAs } from '@/problems/spec/drawn-as';
import type { NamedValue, TestReport } from '@/worker/verdict';
import { ValueText } from './value-text';

interface Props {
  report: Pick<TestReport, 'input' | 'expected' | 'actual' | 'differenceAt'>;
  returnType: string;
  drawn: Drawn;
}

/** Yours beside expected, the first difference marked in both. */
export function Answers({ report: { input, expected, actual, differenceAt }, returnType, drawn }: Props) {
  if (expected === undefined && actual === undefined) return null;
  const shared = { type: returnType, as: drawn.returns, inputs: input };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {actual !== undefined && <Answer heading="Yours" text={actual} {...shared} marked={differenceAt} />}
      {expected !== undefined && (
        <Answer heading="Expected" text={expected} {...shared} marked={actual === undefined ? undefined : differenceAt} />
      )}
    </div>
  );
}

interface AnswerProps {
  heading: string;
  text: string;
  type: string;
  as: DrawnAs | undefined;
  inputs: NamedValue[];
  marked: string | undefined;
}

function Answer({ heading, text, type, as, inputs, marked }: AnswerProps) {
  return (
    <section className="min-w-0 rounded-md border border-line bg-surface px-3 py-2">
      <h4 className="mb-1 font-semibold text-xs">{heading}</h4>
      <ValueText text={text} name={heading.toLowerCase()} marked={marked} />
      <Structure value={{ type, text }} as={as} inputs={inputs} marked={marked} withArrays={marked !== undefined} />
    </section>
  );
}
