import { Arrowhead, useArrowhead } from './arrowhead';
import type { GraphEdge } from './drawing';
import { Label, Picture, type PictureProps, shapeClass } from './picture';

const RADIUS = 14;
const BEND = 9;

interface Props extends PictureProps {
  size: number;
  /** The number of the first node. */
  first: number;
  edges: GraphEdge[];
}

/** Nodes on a circle, the first on top; an edge that runs one way has an arrow, and bends where another comes back. */
export function GraphPicture({ size, first, edges, label }: Props) {
  const arrow = useArrowhead();
  const ring = size === 1 ? 0 : Math.max(38, size * 13);
  const centre = ring + RADIUS + 2;
  const place = (node: number) => {
    const angle = ((node - first) / size) * 2 * Math.PI - Math.PI / 2;
    return { x: centre + ring * Math.cos(angle), y: centre + ring * Math.sin(angle) };
  };
  const comesBack = ({ from, to }: GraphEdge) => from !== to && edges.some((edge) => edge.from === to && edge.to === from);
  const bendOf = (edge: GraphEdge) => (comesBack(edge) ? BEND : 0);
  return (
    <Picture width={2 * centre} height={2 * centre} label={label}>
      <Arrowhead id={arrow.id} />
      {edges.map((edge) => (
        <path
          key={`${edge.from}-${edge.to}`}
          d={edge.from === edge.to ? loopAt(place(edge.from)) : edgeBetween(place(edge.from), place(edge.to), bendOf(edge))}
          className="fill-none stroke-line-strong"
          {...(edge.bothWays ? {} : { markerEnd: arrow.end })}
        />
      ))}
      {Array.from({ length: size }, (_, i) => first + i).map((node) => (
        <g key={node}>
          <circle cx={place(node).x} cy={place(node).y} r={RADIUS} className={shapeClass(false)} />
          <Label {...place(node)}>{String(node)}</Label>
        </g>
      ))}
      {edges.map(
        (edge) =>
          edge.weight !== undefined && (
            <Label key={`${edge.from}-${edge.to}`} {...weightAt(place(edge.from), place(edge.to), bendOf(edge))} halo>
              {String(edge.weight)}
            </Label>
          ),
      )}
    </Picture>
  );
}

interface Point {
  x: number;
  y: number;
}

// From rim to rim, so that an arrow ends where the node begins.
function edgeBetween(a: Point, b: Point, bend: number): string {
  const middle = besideMiddle(a, b, 2 * bend);
  const start = towards(a, middle);
  const end = towards(b, middle);
  return `M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: from.x + ((to.x - from.x) / length) * (RADIUS + 1), y: from.y + ((to.y - from.y) / length) * (RADIUS + 1) };
}

// Nearer to the start, so that the weights of two edges that cross in the middle stay apart.
function weightAt(a: Point, b: Point, bend: number): Point {
  const { x, y } = besideMiddle(a, b, bend);
  return { x: x + (a.x - b.x) * 0.14, y: y + (a.y - b.y) * 0.14 };
}

/** The middle of a and b, moved to the left of the way from a to b. */
function besideMiddle(a: Point, b: Point, distance: number): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return { x: (a.x + b.x) / 2 + ((b.y - a.y) / length) * distance, y: (a.y + b.y) / 2 - ((b.x - a.x) / length) * distance };
}

function loopAt({ x, y }: Point): string {
  return `M${x - 8} ${y - 12}c-8 -22 24 -22 16 0`;
}
