import { useMemo } from 'react';
import * as z from 'zod';
import { changingTable, useChanging } from './changing-table';

/** A story of the person's own, in STAR form. */
export const Story = z.object({
  id: z.uuid(),
  createdAt: z.int().min(0),
  /** Of two versions of a story the later one holds. */
  changedAt: z.int().min(0),
  title: z.string(),
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
  /** Slugs of the leadership prompts that it answers. */
  prompts: z.array(z.string()),
});
export type Story = z.infer<typeof Story>;

const table = changingTable('stories', 'story', Story);

/** Oldest first, live, across tabs too; nothing until they are read. */
export function useStories(): Story[] | undefined {
  const stories = useChanging(table);
  return useMemo(() => stories?.toSorted((a, b) => a.createdAt - b.createdAt), [stories]);
}

export const { add: addStory, remove: removeStory, readAll: readStories } = table;

export function changeStory(id: string, changed: Partial<Story>) {
  // Later than before also where a clock that is ahead has dated that.
  return table.change(id, (now) => ({ ...now, ...changed, changedAt: Math.max(Date.now(), now.changedAt + 1) }));
}
