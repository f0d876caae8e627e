import { useId } from 'react';

interface Props {
  label: string;
  value: number;
  choices: readonly number[];
  onChange(value: number): void;
}

/** One number of a few. */
export function Choice({ label, value, choices, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </div>
  );
}
