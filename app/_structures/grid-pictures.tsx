import { CELL, cellWidth, Label, Picture, type PictureProps, shapeClass } from './picture';

const GUTTER = 26;
const INDEX = 18;

/** A row of cells with their indices under them. */
export function ArrayPicture({ cells, label, marked }: PictureProps & { cells: string[]; marked: number[] }) {
  const width = cellWidth(cells);
  return (
    <Picture width={cells.length * width + 2} height={CELL + INDEX + 2} label={label}>
      {cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its index
        <g key={i}>
          <rect x={1 + i * width} y={1} width={width} height={CELL} className={shapeClass(i === marked[0])} />
          <Label x={1 + (i + 0.5) * width} y={1 + CELL / 2}>
            {cell}
          </Label>
          <Label x={1 + (i + 0.5) * width} y={CELL + INDEX / 2 + 3} faint>
            {String(i)}
          </Label>
        </g>
      ))}
    </Picture>
  );
}

/** Rows of cells with the indices of rows and columns. */
export function MatrixPicture({ rows, label, marked }: PictureProps & { rows: string[][]; marked: number[] }) {
  const width = cellWidth(rows.flat());
  const columns = rows[0]?.length ?? 0;
  return (
    <Picture width={GUTTER + columns * width + 2} height={INDEX + rows.length * CELL + 2} label={label}>
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its index
        <Label key={column} x={GUTTER + (column + 0.5) * width} y={INDEX / 2} faint>
          {String(column)}
        </Label>
      ))}
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its index
        <g key={row}>
          <Label x={GUTTER / 2} y={INDEX + (row + 0.5) * CELL} faint>
            {String(row)}
          </Label>
          {cells.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its index
            <g key={column}>
              <rect
                x={GUTTER + column * width}
                y={INDEX + row * CELL}
                width={width}
                height={CELL}
                className={shapeClass(row === marked[0] && (marked[1] ?? column) === column)}
              />
              <Label x={GUTTER + (column + 0.5) * width} y={INDEX + (row + 0.5) * CELL}>
                {cell}
              </Label>
            </g>
          ))}
        </g>
      ))}
    </Picture>
  );
}
