import { Structure } from '@/app/_structures/structure';
import type { ProblemPage } from '@/problems/build/problem-page';
import type { Drawn, DrawnAs } from '@/problems/spec/drawn-as';
import { Html } from './html';

interface Props {
  number: number;
  sample: ProblemPage['samples'][number];
  returnType: string;
  drawn: Drawn;
}

/** @param sample its explanation as HTML */
export function Sample({ number, sample, returnType, drawn }: Props) {
  return (
    <section className="overflow-hidden rounded-md border border-line bg-surface">
      <h2 className="border-line border-b bg-sunken px-3 py-1 font-semibold text-xs">Sample {number}</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 px-3 py-2 font-mono text-xs">
        {sample.input.map((value) => (
          <Row key={value.name} name={value.name} value={value} as={drawn[value.name]} inputs={sample.input} />
        ))}
        <Row name="→" label="returns" value={{ type: returnType, text: sample.expected }} as={drawn.returns} inputs={sample.input} />
      </dl>
      {sample.explanation && (
        <div className="border-line border-t px-3 py-2 text-ink-soft">
          <Html className="prose-line" html={sample.explanation} />
        </div>
      )}
    </section>
  );
}

interface RowProps {
  name: string;
  label?: string;
  value: { type: string; text: string };
  as: DrawnAs | undefined;
  inputs: Props['sample']['input'];
}

function Row({ name, label, value, as, inputs }: RowProps) {
  return (
    <>
      <dt className="text-ink-soft">
        {label ? (
          <>
            <span aria-hidden="true">{name}</span>
            <span className="sr-only">{label}</span>
          </>
        ) : (
          name
        )}
      </dt>
      <dd className="min-w-0 break-words">
        {value.text}
        <Structure value={value} as={as} inputs={inputs} />
      </dd>
    </>
  );
}
