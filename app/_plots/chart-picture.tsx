import { scaleLinear } from 'd3-scale';
import type { Plot, Series } from '@/problems/spec/plot';
import { Axes, FRAME } from './axes';
import { Legend } from './legend';
import { lookOf, markPath } from './looks';

type Chart = Extract<Plot, { kind: 'chart' }>;
const RADIUS = { least: 2, usual: 3, most: 8 };

/** Curves, scatters and regions over two axes. */
export function ChartPicture({ plot: { x: xName, y: yName, series }, label }: { plot: Chart; label: string }) {
  const points = series.flatMap((each) => each.points);
  const x = scaleLinear(extent(points.map(([value]) => value)), [FRAME.left, FRAME.width - FRAME.right]).nice();
  const y = scaleLinear(extent(points.map(([, value]) => value)), [FRAME.height - FRAME.bottom, FRAME.top]).nice();
  const inOrder = series.map((each, i) => ({ ...each, group: each.group ?? i }));
  const behindFirst = [...inOrder].sort((a, b) => Number(b.draw === 'region') - Number(a.draw === 'region'));
  return (
    <>
      <svg
        role="img"
        aria-label={label}
        width={FRAME.width}
        height={FRAME.height}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        className="max-w-none"
      >
        <Axes x={x} y={y} xName={xName} yName={yName} />
        {behindFirst.map((each) => (
          <Drawn key={`${each.draw} ${each.name}`} series={each} place={([px, py]) => [x(px), y(py)]} />
        ))}
      </svg>
      <Legend
        entries={inOrder.map(({ name, group, draw }) => ({
          name,
          group,
          draw: draw === 'points' ? 'mark' : draw === 'region' ? 'area' : 'line',
        }))}
      />
    </>
  );
}

type Place = (point: [number, number]) => [number, number];

function Drawn({ series: { draw, points, sizes, group }, place }: { series: Series & { group: number }; place: Place }) {
  const look = lookOf(group);
  const places = points.map(place);
  switch (draw) {
    case 'line':
      return (
        <path
          d={places.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
          className={`fill-none stroke-[1.5] ${look.stroke}`}
          strokeDasharray={look.dashes}
        />
      );
    case 'steps':
      return (
        <path
          d={places.map(([x, y], i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')}
          className={`fill-none stroke-[1.5] ${look.stroke}`}
          strokeDasharray={look.dashes}
        />
      );
    case 'points': {
      const largest = Math.max(...(sizes ?? []), Number.MIN_VALUE);
      const radiusOf = (i: number) =>
        sizes ? RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt((sizes[i] ?? 0) / largest) : RADIUS.usual;
      return (
        <path d={places.map(([x, y], i) => markPath(look.mark, x, y, radiusOf(i))).join('')} className={`${look.fill} ${look.stroke}`} />
      );
    }
    case 'region': {
      const side = cellSide(places);
      return (
        <path
          d={places.map(([x, y]) => `M${x - side / 2} ${y - side / 2}h${side}v${side}h${-side}z`).join('')}
          className={`opacity-15 ${look.fill}`}
        />
      );
    }
    default:
      return draw satisfies never;
  }
}

/** The least distance between neighbours in a row: a lattice's step. */
function cellSide(places: [number, number][]): number {
  let least = 12;
  for (let i = 1; i < places.length; i++) {
    const distance = Math.abs((places[i] as [number, number])[0] - (places[i - 1] as [number, number])[0]);
    if (distance > 0.5) least = Math.min(least, distance);
  }
  return least;
}

/** A range with some width, also for no values or equal ones. */
export function extent(values: number[]): [number, number] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (low > high) return [0, 1];
  return low === high ? [low - 1, high + 1] : [low, high];
}
