// The catalogue of problems that are planned, as facts: what a problem of that name must be.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Difficulty } from '@/problems/spec/problem';
import { SeedDocument, TrackSlug } from '@/problems/spec/tracks';
import type { VerdictSlug } from '@/worker/verdict';

/** The verdicts that a submission may be kept for, by the catalogue's abbreviation. */
const rejections = { WA: 'wrong-answer', TLE: 'time-limit-exceeded', RE: 'run-time-error' } as const satisfies Record<string, VerdictSlug>;

export interface MustReject {
  verdict: (typeof rejections)[keyof typeof rejections];
  /** The mistake; the first line of the submission's file repeats it. */
  mistake: string;
}

const MustRejects = z.string().transform((cell, context): MustReject[] =>
  cell.split('; ').map((item) => {
    const parts = /^(WA|TLE|RE): (.+)$/.exec(item);
    if (!parts) context.addIssue({ code: 'custom', message: `"${item}" does not start with WA:, TLE: or RE:` });
    return { verdict: rejections[(parts?.[1] ?? 'WA') as keyof typeof rejections], mistake: parts?.[2] ?? item };
  }),
);

const commaList = z.string().transform((cell) => cell.split(','));

const common = {
  slug: z.string().min(1),
  title: z.string().min(1),
  track: TrackSlug,
  difficulty: Difficulty,
  signature: z.string().min(1),
  /** As in `exact`, `float:1e-9,1e-12`, `in-place:nums:prefix`, `anyValid:what is verified`. */
  checker: z.string().min(1),
  input_domain: z.string().min(1),
  must_reject: MustRejects,
  hint_count: z.coerce.number().int().min(1),
};

const DsaRow = z.object({
  ...common,
  patterns: commaList.pipe(z.array(z.string().min(1))),
  target_time: z.string().min(1),
  target_space: z.string().min(1),
});

const MlRow = z.object({
  ...common,
  seed_documents: commaList.pipe(z.array(SeedDocument)),
  topics: z.string().min(1),
  /** The independent function that answers fixtures, or `property: …` where there is none. */
  oracle: z.string().min(1),
  formula_source: z.string().min(1),
  plot: z.string().min(1),
});

export type CatalogueRow = z.infer<typeof DsaRow> | z.infer<typeof MlRow>;

/** Every row by its slug. @throws when a file is malformed, naming the row */
export function readCatalogue(): Map<string, CatalogueRow> {
  const rows: CatalogueRow[] = [...readTable('dsa.tsv', DsaRow), ...readTable('ml.tsv', MlRow)];
  return new Map(rows.map((row) => [row.slug, row]));
}

function readTable<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  const [header, ...lines] = readFileSync(new URL(`catalogue/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = (header ?? '').split('\t');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    const parsed = schema.safeParse(Object.fromEntries(names.map((name, column) => [name, cells[column]])));
    if (!parsed.success) throw new Error(`tests/catalogue/${file}, line ${i + 2}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}
