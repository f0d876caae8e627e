// Apart from the other records and in zod's small form, because every page needs it before anything else.
import * as z from 'zod/mini';

export const Settings = z.object({
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  editor: z._default(z.enum(['monaco', 'plain']), 'monaco'),
  vim: z._default(z.boolean(), false),
  fontSize: z._default(z.int().check(z.minimum(10), z.maximum(28)), 14),
  /** Tab leaves the editor in place of indenting. */
  tabMovesFocus: z._default(z.boolean(), false),
  /** Monaco's screen reader mode. */
  screenReader: z._default(z.enum(['auto', 'on', 'off']), 'auto'),
  /** An interviewer does not say difficulty, patterns or topic. */
  hideFacts: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
