import type { DesignPrompt } from '@/problems/rounds/schema';

/** The scenario, and the numbers that an interviewer gives when asked. */
export function Brief({ prompt: { title, scenario, facts } }: { prompt: DesignPrompt }) {
  return (
    <section aria-label={title} className="flex flex-col gap-3 text-sm">
      <p>{scenario}</p>
      <dl className="flex flex-col gap-2 rounded-md border border-line bg-surface p-3">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-ink-faint text-xs">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
