import type { RefObject } from 'react';
import { useSlashKey } from '@/app/_lib/use-slash-key';
import type { Filters, SelectionGroup } from './filters';

interface Props {
  filters: Filters;
  selections: SelectionGroup[];
  input: RefObject<HTMLInputElement | null>;
  onChange: (changed: Partial<Filters>) => void;
}

export function FilterBar({ filters, selections, input, onChange }: Props) {
  useSlashKey(input);
  return (
    <search className="flex min-w-0 grow flex-wrap items-center gap-2">
      <input
        ref={input}
        type="search"
        aria-label="Search cards"
        aria-keyshortcuts="/"
        placeholder="Search"
        className="field w-full grow sm:w-auto sm:max-w-64"
        value={filters.q}
        onChange={(event) => onChange({ q: event.target.value })}
      />
      <select
        aria-label="Cards for"
        className="field w-full min-w-0 sm:w-auto sm:max-w-72"
        value={filters.for}
        onChange={(event) => onChange({ for: event.target.value })}
      >
        <option value="">All cards</option>
        {selections.map(({ title, options }) => (
          <optgroup key={title} label={title}>
            {options.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </search>
  );
}
