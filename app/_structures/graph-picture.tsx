import { Arrowhead, useArrowhead } from './arrowhead';
import { Label, Picture, type PictureProps, shapeClass } from './picture';

const RADIUS = 14;

interface Props extends PictureProps {
  size: number;
  edges: { from: number; to: number; bothWays: boolean }[];
}

/** Nodes 1 to n on a circle, node 1 on top; an edge that runs one way has an arrow. */
export function GraphPicture({ size, edges, label }: Props) {
  const arrow = useArrowhead();
  const ring = size === 1 ? 0 : Math.max(38, size * 13);
  const centre = ring + RADIUS + 2;
  const place = (node: number) => {
    const angle = ((node - 1) / size) * 2 * Math.PI - Math.PI / 2;
    return { x: centre + ring * Math.cos(angle), y: centre + ring * Math.sin(angle) };
  };
  return (
    <Picture width={2 * centre} height={2 * centre} label={label}>
      <Arrowhead id={arrow.id} />
      {edges.map(({ from, to, bothWays }) => (
        <path
          key={`${from}-${to}`}
          d={from === to ? loopAt(place(from)) : edgeBetween(place(from), place(to))}
          className="fill-none stroke-line-strong"
          {...(bothWays ? {} : { markerEnd: arrow.end })}
        />
      ))}
      {Array.from({ length: size }, (_, i) => i + 1).map((node) => (
        <g key={node}>
          <circle cx={place(node).x} cy={place(node).y} r={RADIUS} className={shapeClass(false)} />
          <Label {...place(node)}>{String(node)}</Label>
        </g>
      ))}
    </Picture>
  );
}

interface Point {
  x: number;
  y: number;
}

// From rim to rim, so that an arrow ends where the node begins.
function edgeBetween(a: Point, b: Point): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const dx = ((b.x - a.x) / length) * (RADIUS + 1);
  const dy = ((b.y - a.y) / length) * (RADIUS + 1);
  return `M${a.x + dx} ${a.y + dy}L${b.x - dx} ${b.y - dy}`;
}

function loopAt({ x, y }: Point): string {
  return `M${x - 8} ${y - 12}c-8 -22 24 -22 16 0`;
}
