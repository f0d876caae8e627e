import { dateText } from '@/app/_lib/dates';
import { Picture } from '@/app/_structures/picture';
import type { RoundScore } from './trend';

const WIDTH = 330; // a phone's
const HEIGHT = 130;
const LEFT = 30;
const FLOOR = HEIGHT - 8;
const TOP = 8;
const LEVELS = [0, 50, 100];

/** Points over rounds, oldest at the left. */
export function ScoresPicture({ scores }: { scores: RoundScore[] }) {
  const step = (WIDTH - LEFT - 12) / Math.max(1, scores.length - 1);
  const y = (score: number) => FLOOR - ((FLOOR - TOP) * score) / 100;
  const places = scores.map(({ score }, i): [number, number] => [LEFT + 6 + i * step, y(score)]);
  return (
    <Picture width={WIDTH} height={HEIGHT} label={describeScores(scores)}>
      {LEVELS.map((level) => (
        <g key={level}>
          <path d={`M${LEFT} ${y(level)}H${WIDTH}`} className="stroke-line" />
          <text x={LEFT - 6} y={y(level)} textAnchor="end" dominantBaseline="central" className="fill-ink-faint text-[10px]">
            {level}
          </text>
        </g>
      ))}
      <path d={places.map(([x, at], i) => `${i === 0 ? 'M' : 'L'}${x} ${at}`).join('')} className="fill-none stroke-[1.5] stroke-accent" />
      {scores.map(({ id, startedAt, score }, i) => (
        <g key={id}>
          <title>{`${dateText(startedAt)}: ${score}`}</title>
          <circle cx={places[i]?.[0]} cy={places[i]?.[1]} r="3" className="fill-accent" />
        </g>
      ))}
    </Picture>
  );
}

function describeScores(scores: RoundScore[]): string {
  const points = scores.map(({ score }) => score);
  return `Points of ${scores.length} ${scores.length === 1 ? 'round' : 'rounds'}, oldest first: ${points.join(', ')}.`;
}
