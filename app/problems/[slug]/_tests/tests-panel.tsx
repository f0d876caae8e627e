import { useId } from 'react';
import { Structure } from '@/app/_structures/structure';
import type { ProblemPage } from '@/problems/build/problem-page';
import type { DrawnAs } from '@/problems/spec/drawn-as';
import type { CustomTest, CustomTestProblem } from '@/worker/protocol';
import { NamedValues } from '../_result/named-values';
import { customTestFrom } from './custom-tests';
import { InlineCode } from './inline-code';

interface Props {
  samples: ProblemPage['samples'];
  parameters: ProblemPage['parameters'];
  drawn: ProblemPage['drawn'];
  tests: CustomTest[];
  /** Index into samples and then tests. */
  selected: number;
  onSelect(index: number): void;
  onChange(tests: CustomTest[]): void;
  /** What the judge refused in a test of the person. */
  bad: { index: number; problems: CustomTestProblem[] } | undefined;
}

/** The tests of a Run: the samples, and the person's own, which can be edited. */
export function TestsPanel({ samples, parameters, drawn, tests, selected, onSelect, onChange, bad }: Props) {
  const current = Math.min(selected, samples.length + tests.length - 1);
  const own = current - samples.length;
  const sample = samples[current];
  const test = tests[own];

  function add(added: CustomTest) {
    onChange([...tests, added]);
    onSelect(samples.length + tests.length);
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-1">
        {[...samples, ...tests].map((_, i) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a test is its place
            key={i}
            type="button"
            aria-pressed={i === current}
            className={`rounded-md px-2.5 py-1 text-xs aria-pressed:bg-accent-wash aria-pressed:font-semibold ${i - samples.length === bad?.index ? 'text-red underline' : ''}`}
            onClick={() => onSelect(i)}
          >
            {i < samples.length ? `Sample ${i + 1}` : `Your test ${i - samples.length + 1}`}
          </button>
        ))}
        <button type="button" className="button button-quiet" onClick={() => add(customTestFrom(samples[0]?.input ?? []))}>
          + Add a test
        </button>
      </div>
      {sample && (
        <>
          <NamedValues values={sample.input} drawn={drawn} />
          <button type="button" className="button self-start" onClick={() => add(customTestFrom(sample.input))}>
            Copy to a test of your own
          </button>
        </>
      )}
      {test && (
        <CustomTestForm
          key={own}
          number={own + 1}
          parameters={parameters}
          drawn={drawn}
          test={test}
          problems={bad?.index === own ? bad.problems : []}
          onChange={(changed) => onChange(tests.with(own, changed))}
          onCopy={() => add(test)}
          onRemove={() => {
            onChange(tests.toSpliced(own, 1));
            onSelect(current - 1);
          }}
        />
      )}
    </div>
  );
}

interface FormProps {
  number: number;
  parameters: ProblemPage['parameters'];
  drawn: ProblemPage['drawn'];
  test: CustomTest;
  problems: CustomTestProblem[];
  onChange(test: CustomTest): void;
  onCopy(): void;
  onRemove(): void;
}

function CustomTestForm({ number, parameters, drawn, test, problems, onChange, onCopy, onRemove }: FormProps) {
  const general = problems.filter(({ parameter }) => !parameters.some(({ name }) => name === parameter));
  const inputs = parameters.map(({ name }) => ({ name, text: test[name] ?? '' }));
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">Your test {number}</legend>
      {parameters.map(({ name, type }) => (
        <Field
          key={name}
          name={name}
          type={type}
          text={test[name] ?? ''}
          as={drawn[name]}
          inputs={inputs}
          problems={problems.filter(({ parameter }) => parameter === name)}
          onChange={(text) => onChange({ ...test, [name]: text })}
        />
      ))}
      <Problems problems={general} />
      <p className="text-ink-soft text-xs">The expected answer comes from the reference solution when you press Run.</p>
      <div className="flex gap-2">
        <button type="button" className="button" onClick={onCopy}>
          Copy this test
        </button>
        <button type="button" className="button" onClick={onRemove}>
          Remove this test
        </button>
      </div>
    </fieldset>
  );
}

interface FieldProps {
  name: string;
  type: string;
  text: string;
  as: DrawnAs | undefined;
  inputs: { name: string; text: string }[];
  problems: CustomTestProblem[];
  onChange(text: string): void;
}

function Field({ name, type, text, as, inputs, problems, onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-mono text-xs">
        {name} <span className="text-ink-soft">{type}</span>
      </label>
      <textarea
        id={id}
        className="field min-h-9 w-full font-mono text-xs [field-sizing:content]"
        rows={1}
        spellCheck={false}
        value={text}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-problems`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-problems`}>
        <Problems problems={problems} />
      </div>
      <Structure value={{ type, text }} as={as} inputs={inputs} />
    </div>
  );
}

function Problems({ problems }: { problems: CustomTestProblem[] }) {
  return problems.map(({ message }) => (
    <p key={message} className="prose-line text-red text-sm">
      <InlineCode text={message} />
    </p>
  ));
}
