import { Arrowhead, useArrowhead } from './arrowhead';
import { CELL, cellWidth, Label, Picture, type PictureProps, shapeClass } from './picture';

const GAP = 26;
const LOOP = 30;

interface Props extends PictureProps {
  values: string[];
  cycleTo: number;
  /** Where each node's random pointer leads; null for nowhere. */
  randoms?: (number | null)[];
  marked: number[];
}

/** Boxes joined by arrows; a cycle and random pointers go below them, an end points to nothing. */
export function ListPicture({ values, cycleTo, randoms, label, marked }: Props) {
  const arrow = useArrowhead();
  const width = cellWidth(values);
  const left = (i: number) => 1 + i * (width + GAP);
  const middle = (i: number) => left(i) + width / 2;
  const last = values.length - 1;
  const hasCycle = cycleTo >= 0;
  return (
    <Picture width={left(last) + width + (hasCycle ? 2 : GAP + 10)} height={CELL + 2 + (hasCycle || randoms ? LOOP : 0)} label={label}>
      <Arrowhead id={arrow.id} />
      {values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a node is its place
        <g key={i}>
          <rect x={left(i)} y={1} width={width} height={CELL} rx={6} className={shapeClass(i === marked.at(-1))} />
          <Label x={middle(i)} y={1 + CELL / 2}>
            {value}
          </Label>
          {(i < last || !hasCycle) && (
            <path d={`M${left(i) + width} ${1 + CELL / 2}h${GAP - 4}`} className="fill-none stroke-line-strong" markerEnd={arrow.end} />
          )}
        </g>
      ))}
      {randoms?.map((to, from) =>
        to === null ? null : (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a node is its place
            key={from}
            d={`M${middle(from)} ${CELL + 1}C${middle(from)} ${CELL + LOOP} ${middle(to) + 8} ${CELL + LOOP} ${middle(to) + 8} ${CELL + 5}`}
            className="fill-none stroke-accent"
            markerEnd={arrow.end}
          />
        ),
      )}
      {hasCycle ? (
        <path
          d={`M${middle(last) + (cycleTo === last ? 8 : 0)} ${CELL + 1}v${LOOP / 2}q0 8 -8 8H${middle(cycleTo) + (cycleTo === last ? 0 : 8)}q-8 0 -8 -8V${CELL + 5}`}
          className="fill-none stroke-accent stroke-[1.5]"
          markerEnd={arrow.end}
        />
      ) : (
        <Label x={left(last) + width + GAP + 3} y={1 + CELL / 2} faint>
          ∅
        </Label>
      )}
    </Picture>
  );
}
