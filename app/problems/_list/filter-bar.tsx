import type { RefObject } from 'react';
import { useSlashKey } from '@/app/_lib/use-slash-key';
import { nameOfPattern } from './name-of-pattern';
import type { Filters } from './parse-filters';

interface FilterBarProps {
  filters: Filters;
  patterns: string[];
  input: RefObject<HTMLInputElement | null>;
  onChange: (changed: Partial<Filters>) => void;
}

export function FilterBar({ filters, patterns, input, onChange }: FilterBarProps) {
  useSlashKey(input);
  return (
    <search className="flex flex-wrap items-center gap-2">
      <div className="relative w-full grow sm:w-auto sm:max-w-sm">
        <input
          ref={input}
          type="search"
          aria-label="Filter problems"
          aria-keyshortcuts="/"
          placeholder="Filter"
          className="field w-full pr-8"
          value={filters.q}
          onChange={(event) => onChange({ q: event.target.value })}
        />
        {filters.q === '' && (
          <kbd className="pointer-events-none absolute top-1.5 right-2 rounded border border-line px-1.5 font-mono text-ink-faint text-xs">
            /
          </kbd>
        )}
      </div>
      <select
        data-fact
        aria-label="Difficulty"
        className="field"
        value={filters.difficulty}
        onChange={(event) => onChange({ difficulty: event.target.value as Filters['difficulty'] })}
      >
        <option value="">Any difficulty</option>
        <option value="easy">Easy</option>
        <option value="medium">Medium</option>
        <option value="hard">Hard</option>
      </select>
      <select
        data-fact
        aria-label="Pattern"
        className="field max-w-44"
        value={patterns.includes(filters.pattern) ? filters.pattern : ''}
        onChange={(event) => onChange({ pattern: event.target.value })}
      >
        <option value="">Any pattern</option>
        {patterns.map((pattern) => (
          <option key={pattern} value={pattern}>
            {nameOfPattern(pattern)}
          </option>
        ))}
      </select>
      <select
        aria-label="Solved"
        className="field"
        value={filters.solved}
        onChange={(event) => onChange({ solved: event.target.value as Filters['solved'] })}
      >
        <option value="">Solved or not</option>
        <option value="no">Not solved</option>
        <option value="yes">Solved</option>
        <option value="elsewhere">Solved elsewhere</option>
      </select>
    </search>
  );
}
