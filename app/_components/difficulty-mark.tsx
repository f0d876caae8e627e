import type { Difficulty } from '@/problems/spec/problem';

const looks: Record<Difficulty, { bars: number; colour: string }> = {
  easy: { bars: 1, colour: 'text-green' },
  medium: { bars: 2, colour: 'text-amber' },
  hard: { bars: 3, colour: 'text-red' },
};

/** The word, and one to three bars that tell it without colour. Not there when facts are hidden. */
export function DifficultyMark({ difficulty }: { difficulty: Difficulty }) {
  const { bars, colour } = looks[difficulty];
  return (
    <span data-fact className={`inline-flex items-center gap-1.5 whitespace-nowrap ${colour}`}>
      <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={bar * 4 - 4}
            y={12 - bar * 4}
            width="3"
            height={bar * 4}
            className="fill-current"
            opacity={bar <= bars ? 1 : 0.25}
          />
        ))}
      </svg>
      {difficulty}
    </span>
  );
}
