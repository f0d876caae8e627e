import type { Round, RoundEvent } from '@/app/_store/round';
import { verdictNames } from '@/worker/verdict';
import { describeDuration, describeMoment } from './durations';
import { spansOf } from './time-spent';

/** One row a problem: when it was on show, and what happened there. The same stands in words beside it. */
export function TimelinePicture({ round }: { round: Round }) {
  const totalMs = Math.max(round.elapsedMs, 1);
  const spans = spansOf(round.events, round.elapsedMs);
  const x = (ms: number) => `${(100 * ms) / totalMs}%`;
  return (
    <figure className="flex flex-col gap-2 text-xs">
      {round.problems.map(({ slug, title }) => (
        <div key={slug}>
          <p className="mb-1">{title}</p>
          <svg className="h-7 w-full overflow-visible" role="img" aria-label={`${title}: ${describeRow(round, slug)}`}>
            <rect width="100%" height="12" y="8" className="fill-sunken" />
            {spans
              .filter((span) => span.slug === slug)
              .map(({ fromMs, toMs }) => (
                <rect key={fromMs} x={x(fromMs)} width={x(toMs - fromMs)} y="8" height="12" className="fill-accent" opacity="0.35" />
              ))}
            {round.events
              .filter((event) => event.slug === slug)
              .map((event, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the events of an ended round are a fixed list
                <Mark key={i} event={event} x={x(event.atMs)} />
              ))}
          </svg>
        </div>
      ))}
      <p className="flex justify-between text-ink-faint">
        <span>00:00</span>
        <span>{describeMoment(round.elapsedMs)}</span>
      </p>
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft">
        <Key says="on show" mark={<rect y="2" width="12" height="8" className="fill-accent" opacity="0.35" />} />
        <Key says="first keystroke" mark={<rect x="5" width="2" height="12" className="fill-ink" />} />
        <Key says="run" mark={<circle cx="6" cy="6" r="3" className="fill-canvas stroke-ink" />} />
        <Key says="not accepted" mark={<path d="M2 2l8 8M10 2l-8 8" className="stroke-2 stroke-red" />} />
        <Key says="accepted" mark={<path d="M1 6l4 4 6-8" className="fill-none stroke-2 stroke-green" />} />
        <Key says="pasted" mark={<path d="M6 1l5 9H1z" className="fill-violet" />} />
      </figcaption>
    </figure>
  );
}

function Mark({ event, x }: { event: RoundEvent; x: string }) {
  switch (event.kind) {
    case 'typed':
      return <rect x={x} width="2" height="20" y="4" className="fill-ink" />;
    case 'ran':
      return <circle cx={x} cy="14" r="3" className="fill-canvas stroke-ink" />;
    case 'pasted':
      return (
        <svg x={x} overflow="visible" aria-hidden="true">
          <path d="M0 22l-4 6h8z" className="fill-violet" />
        </svg>
      );
    case 'submitted':
      return (
        <svg x={x} overflow="visible" aria-hidden="true">
          {event.verdict === 'accepted' ? (
            <path d="M-5 3l4 4 6-8" className="fill-none stroke-2 stroke-green" />
          ) : (
            <path d="M-4 -1l8 8M4 -1l-8 8" className="stroke-2 stroke-red" />
          )}
        </svg>
      );
    case 'opened':
    case 'stage':
    case 'resumed-typing':
      return null;
    default:
      return event satisfies never;
  }
}

function Key({ says, mark }: { says: string; mark: React.ReactNode }) {
  return (
    <span className="flex items-center gap-1.5">
      <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
        {mark}
      </svg>
      {says}
    </span>
  );
}

function describeRow({ events, elapsedMs }: Round, slug: string): string {
  const own = spansOf(events, elapsedMs).filter((span) => span.slug === slug);
  const shownMs = own.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  const sent = events.filter((event) => event.kind === 'submitted' && event.slug === slug);
  const verdicts = sent.map((event) => (event.kind === 'submitted' ? verdictNames[event.verdict] : ''));
  return [`on show for ${describeDuration(shownMs)}`, ...verdicts].join(', ');
}
