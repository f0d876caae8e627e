import type { TreePlace } from './drawing';
import { cellWidth, Label, Picture, type PictureProps, shapeClass } from './picture';

const RADIUS = 15;
const LEVEL = 46;

/** Nodes in columns of their order from the left, so that left and right children are told apart. */
export function TreePicture({ nodes, label, marked }: PictureProps & { nodes: TreePlace[]; marked: number[] }) {
  const nodeWidth = Math.max(2 * RADIUS, cellWidth(nodes.map((node) => node.label)));
  const step = Math.max(nodeWidth * 0.75, 24);
  const x = ({ column }: TreePlace) => column * step + nodeWidth / 2 + 1;
  const y = ({ level }: TreePlace) => level * LEVEL + RADIUS + 1;
  const columns = Math.max(...nodes.map(({ column }) => column));
  const levels = Math.max(...nodes.map(({ level }) => level));
  return (
    <Picture width={columns * step + nodeWidth + 2} height={levels * LEVEL + 2 * RADIUS + 2} label={label}>
      {nodes.map((node) => {
        const parent = nodes[node.parent];
        return parent && <line key={node.index} x1={x(parent)} y1={y(parent)} x2={x(node)} y2={y(node)} className="stroke-line-strong" />;
      })}
      {nodes.map((node) => (
        <g key={node.index}>
          <rect
            x={x(node) - nodeWidth / 2}
            y={y(node) - RADIUS}
            width={nodeWidth}
            height={2 * RADIUS}
            rx={RADIUS}
            className={shapeClass(node.index === marked[0])}
          />
          <Label x={x(node)} y={y(node)}>
            {node.label}
          </Label>
        </g>
      ))}
    </Picture>
  );
}
