import type { ProblemState } from '@/app/_lib/history';

export const MARK = 12;

/** The state of a problem as a small square: full, half, with a tick, with a dot, or empty, so that it is told without colour. */
export function StateMark({ state }: { state: ProblemState }) {
  return (
    <svg width={MARK} height={MARK} viewBox={`0 0 ${MARK} ${MARK}`} aria-hidden="true" className="shrink-0">
      <StateSquare state={state} x={0} y={0} />
    </svg>
  );
}

/** The same square inside a picture. */
export function StateSquare({ state, x, y }: { state: ProblemState; x: number; y: number }) {
  const size = MARK - 2;
  const isSolved = state === 'unaided' || state === 'helped';
  return (
    <g transform={`translate(${x + 1} ${y + 1})`}>
      <rect
        width={size}
        height={size}
        rx="2"
        className={
          isSolved ? 'fill-surface stroke-green' : state === 'attempted' ? 'fill-surface stroke-amber' : 'fill-surface stroke-line-strong'
        }
      />
      {state === 'unaided' && <rect width={size} height={size} rx="2" className="fill-green" />}
      {state === 'helped' && <path d={`M0 ${size}L${size} 0V${size}z`} className="fill-green" />}
      {state === 'elsewhere' && <path d="M2 5.2l2.2 2.2L8 3" className="fill-none stroke-ink-soft stroke-[1.5]" />}
      {state === 'attempted' && <circle cx={size / 2} cy={size / 2} r="2" className="fill-amber" />}
    </g>
  );
}
