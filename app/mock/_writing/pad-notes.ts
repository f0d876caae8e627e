// What stands in the capacity pad, kept among a round's notes.
import { type Calculator, calculate, calculators, type Result } from '@/problems/rounds/calculators';

export function padKey(calculator: string, field: string): string {
  return `pad ${calculator} ${field}`;
}

export function padTexts({ id, fields }: Calculator, notes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.id, notes[padKey(id, field.id)] ?? '']));
}

export interface PadEstimate {
  calculator: Calculator;
  /** What was put in, as in `Active users 40M a day`. */
  inputs: string[];
  results: Result[];
}

/** The estimates that came out. */
export function padEstimates(notes: Record<string, string>): PadEstimate[] {
  return calculators.flatMap((calculator) => {
    const texts = padTexts(calculator, notes);
    const calculated = calculate(calculator, texts);
    if (!calculated || 'complaints' in calculated) return [];
    const inputs = calculator.fields.map(({ id, label, unit }) => [label, texts[id], unit].filter(Boolean).join(' '));
    return [{ calculator, inputs, results: calculated.results }];
  });
}

/** The pad as an estimate of the data fills it in. */
export function notesOf(estimate: Record<string, Record<string, string | number> | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(estimate).flatMap(([calculator, inputs]) =>
      Object.entries(inputs ?? {}).map(([field, value]) => [
        padKey(calculator, field),
        typeof value === 'number' ? numbers.format(value) : value,
      ]),
    ),
  );
}

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
