import * as z from 'zod';

/** What the list is narrowed to, as it stands in the address; what does not parse is as if it were not there. */
const Filters = z.object({
  q: z.string().max(100).catch(''),
  difficulty: z.enum(['', 'easy', 'medium', 'hard']).catch(''),
  pattern: z.string().max(100).catch(''),
  solved: z.enum(['', 'yes', 'no', 'elsewhere']).catch(''),
});
export type Filters = z.infer<typeof Filters>;

/** @param search as in location.search */
export function parseFilters(search: string): Filters {
  return Filters.parse(Object.fromEntries(new URLSearchParams(search)));
}
