/** What one benchmark says: rows of figures, and the target they are held against. */
export interface Table {
  title: string;
  target?: string;
  columns: string[];
  rows: (string | number)[][];
}

export function printTable({ title, target, columns, rows }: Table): void {
  const cells = [columns, ...rows.map((row) => row.map(shown))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  console.log(`${title}${target ? `  (target: ${target})` : ''}`);
  for (const row of cells)
    console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`);
  console.log('');
}

/** The middle value, or of an even number the lower of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

function shown(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  if (Number.isNaN(cell)) return '-';
  return Math.abs(cell) >= 100 ? cell.toFixed(0) : cell.toFixed(Math.abs(cell) >= 10 ? 1 : 2);
}
