import { Structure } from '@/app/_structures/structure';
import type { Drawn, DrawnAs } from '@/problems/spec/drawn-as';
import type { NamedValue } from '@/worker/verdict';
import { ValueText } from './value-text';

/** The values of a test's input, each with its name and, where it helps, its picture. */
export function NamedValues({ values, drawn }: { values: NamedValue[]; drawn: Drawn }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1.5 font-mono text-xs">
      {values.map((value) => (
        <Row key={value.name} value={value} as={drawn[value.name]} inputs={values} />
      ))}
    </dl>
  );
}

function Row({ value, as, inputs }: { value: NamedValue; as: DrawnAs | undefined; inputs: NamedValue[] }) {
  return (
    <>
      <dt className="text-ink-soft">{value.name}</dt>
      <dd className="min-w-0">
        <ValueText text={value.text} name={value.name} />
        <Structure value={value} as={as} inputs={inputs} />
      </dd>
    </>
  );
}
