import type * as z from 'zod';
import { reportCorrupt } from './memory';

/** The rows that parse; the others are counted, and stay in the database as they are. */
export function parseRows<T>(table: string, schema: z.ZodType<T>, rows: unknown[]): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    reportCorrupt(`${table} ${keyOf(row)}`);
    return [];
  });
}

function keyOf(row: unknown): string {
  const { id, slug, attempt, key } = Object(row) as Record<string, unknown>;
  return [id, slug, attempt, key].join(' ');
}
