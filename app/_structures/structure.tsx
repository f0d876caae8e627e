import type { DrawnAs } from '@/problems/spec/drawn-as';
import type { NamedValue } from '@/worker/verdict';
import { BarsPicture } from './bars-picture';
import { describeDrawing } from './describe-drawing';
import { type Drawing, drawingOf } from './drawing';
import { drawingAs, type Inputs } from './drawing-as';
import { GraphPicture } from './graph-picture';
import { ArrayPicture, MatrixPicture } from './grid-pictures';
import { IntervalsPicture } from './intervals-picture';
import { ListPicture } from './list-picture';
import { PointsPicture } from './points-picture';
import { TreePicture } from './tree-picture';

interface Props {
  value: Pick<NamedValue, 'type' | 'text'>;
  /** What the problem says of the value, where its type does not tell. */
  as: DrawnAs | undefined;
  /** The values of the test. */
  inputs: Inputs;
  /** Index of the part to mark, as in `[2][0]`. */
  marked?: string | undefined;
  /** Arrays read well as text, so they are drawn only when asked for, here or by `as`. */
  withArrays?: boolean;
}

/** A value as a picture; nothing where text says it as well or the value is large. */
export function Structure({ value, as, inputs, marked, withArrays = false }: Props) {
  const drawing = as ? drawingAs(as, value.text, inputs) : drawingOf(value);
  if (!drawing || (drawing.kind === 'array' && !as && !withArrays)) return null;
  return (
    <div className="overflow-x-auto py-1">
      <Picture drawing={drawing} marked={indicesOf(marked)} />
    </div>
  );
}

function Picture({ drawing, marked }: { drawing: Drawing; marked: number[] }) {
  const label = describeDrawing(drawing);
  switch (drawing.kind) {
    case 'array':
      return <ArrayPicture {...drawing} label={label} marked={marked} />;
    case 'matrix':
      return <MatrixPicture {...drawing} label={label} marked={marked} />;
    case 'list':
      return <ListPicture {...drawing} label={label} marked={marked} />;
    case 'tree':
      return <TreePicture {...drawing} label={label} marked={marked} />;
    case 'graph':
      return <GraphPicture {...drawing} label={label} />;
    case 'bars':
      return <BarsPicture {...drawing} label={label} marked={marked} />;
    case 'intervals':
      return <IntervalsPicture {...drawing} label={label} marked={marked} />;
    case 'points':
      return <PointsPicture {...drawing} label={label} marked={marked} />;
    default:
      return drawing satisfies never;
  }
}

function indicesOf(path: string | undefined): number[] {
  return [...(path ?? '').matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));
}
