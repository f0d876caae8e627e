import { useId, useState } from 'react';
import { type Calculator, calculate, calculators, type Field } from '@/problems/rounds/calculators';
import { EstimateResults } from './estimate-results';
import { padKey, padTexts } from './pad-notes';

interface Props {
  /** The notes among which the pad's texts are kept. */
  notes: Record<string, string>;
  onChange(key: string, text: string): void;
}

/** Estimates that compute while they are filled in, each with its formula. */
export function CapacityPad({ notes, onChange }: Props) {
  return (
    <section aria-label="Capacity pad" className="flex min-w-0 flex-col gap-2 text-sm">
      <h2 className="font-semibold">Capacity pad</h2>
      <p className="text-ink-faint text-xs">Numbers as 20000000, 20e6 or 20M. 1 GB is 10⁹ bytes. Copy what you use into your answer.</p>
      {calculators.map((calculator) => (
        <details key={calculator.id} className="rounded-md border border-line bg-surface px-3 py-2">
          <summary className="cursor-pointer font-medium">{calculator.title}</summary>
          <Calculation calculator={calculator} notes={notes} onChange={onChange} />
        </details>
      ))}
    </section>
  );
}

function Calculation({ calculator, notes, onChange }: Props & { calculator: Calculator }) {
  const [texts, setTexts] = useState(() => withChoices(calculator, padTexts(calculator, notes)));
  const calculated = calculate(calculator, isUntouched(calculator, texts) ? {} : texts);
  const complaints = calculated && 'complaints' in calculated ? calculated.complaints : new Map<string, string>();
  return (
    <div className="mt-2 flex flex-col gap-2">
      {calculator.fields.map((field) => (
        <PadField
          key={field.id}
          field={field}
          value={texts[field.id] ?? ''}
          complaint={complaints.get(field.id)}
          onChange={(text) => {
            setTexts({ ...texts, [field.id]: text });
            onChange(padKey(calculator.id, field.id), text);
            // A choice that was never touched counts as well.
            for (const { id, choices } of calculator.fields)
              if (choices && id !== field.id) onChange(padKey(calculator.id, id), texts[id] ?? '');
          }}
        />
      ))}
      <div aria-live="polite">{calculated && 'results' in calculated && <EstimateResults results={calculated.results} />}</div>
    </div>
  );
}

interface FieldProps {
  field: Field;
  value: string;
  complaint: string | undefined;
  onChange(text: string): void;
}

function PadField({ field: { label, unit, choices }, value, complaint, onChange }: FieldProps) {
  const id = useId();
  const shared = { id, className: 'field w-32 shrink-0', value, 'aria-describedby': complaint ? `${id}-complaint` : undefined };
  return (
    <div>
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="min-w-0 flex-1 text-xs">
          {label} {unit && <span className="text-ink-faint">({unit})</span>}
        </label>
        {choices ? (
          <select {...shared} onChange={(event) => onChange(event.target.value)}>
            {choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        ) : (
          <input
            {...shared}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={complaint !== undefined && value.trim() !== ''}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </div>
      {complaint && (
        <p id={`${id}-complaint`} className={`text-xs ${value.trim() === '' ? 'text-ink-faint' : 'text-red'}`}>
          {complaint}
        </p>
      )}
    </div>
  );
}

const USUAL_TYPE = 'fp16 or bf16';

function withChoices({ fields }: Calculator, texts: Record<string, string>): Record<string, string> {
  const chosen = fields.filter(({ id, choices }) => choices && !texts[id]).map(({ id }) => [id, USUAL_TYPE]);
  return { ...texts, ...Object.fromEntries(chosen) };
}

function isUntouched({ fields }: Calculator, texts: Record<string, string>): boolean {
  return fields.every(({ id, choices }) => choices || (texts[id] ?? '').trim() === '');
}
