import { Structure } from '@/app/_structures/structure';
import type { ProblemPage } from '@/problems/build/problem-page';
import { Html } from './html';

interface Props {
  number: number;
  sample: ProblemPage['samples'][number];
  returnType: string;
}

/** @param sample its explanation as HTML */
export function Sample({ number, sample, returnType }: Props) {
  return (
    <section className="overflow-hidden rounded-md border border-line bg-surface">
      <h2 className="border-line border-b bg-sunken px-3 py-1 font-semibold text-xs">Sample {number}</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 px-3 py-2 font-mono text-xs">
        {sample.input.map((value) => (
          <Row key={value.name} name={value.name} value={value} />
        ))}
        <Row name="→" label="returns" value={{ type: returnType, text: sample.expected }} />
      </dl>
      {sample.explanation && (
        <div className="border-line border-t px-3 py-2 text-ink-soft">
          <Html className="prose-line" html={sample.explanation} />
        </div>
      )}
    </section>
  );
}

function Row({ name, label, value }: { name: string; label?: string; value: { type: string; text: string } }) {
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
        <Structure value={value} />
      </dd>
    </>
  );
}
