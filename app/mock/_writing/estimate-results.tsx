import type { Result } from '@/problems/rounds/calculators';

/** Each number with the formula that it comes from. */
export function EstimateResults({ results }: { results: Result[] }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-2 text-xs">
      {results.map(({ name, value, formula }) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd>
            <strong className="font-semibold">{value}</strong>
            <span className="block text-ink-faint">{formula}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
