import { useMemo } from 'react';
import * as z from 'zod';
import { changingTable, useChanging } from './changing-table';
import { Instant } from './records';

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
  /** When the person deleted it. The record stays without its texts, so that it does not come back from a file or another device. */
  removedAt: Instant.optional(),
});
export type Story = z.infer<typeof Story>;

const table = changingTable('stories', 'story', Story);

/** Oldest first, live, across tabs too; nothing until they are read. */
export function useStories(): Story[] | undefined {
  const stories = useChanging(table);
  return useMemo(() => stories && present(stories).toSorted((a, b) => a.createdAt - b.createdAt), [stories]);
}

export const { add: addStory } = table;

export async function readStories(): Promise<Story[]> {
  return present(await table.readAll());
}

/** One that was deleted stays so. */
export function changeStory(id: string, changed: Partial<Story>) {
  return table.change(id, (now) => (now.removedAt === undefined ? { ...now, ...changed, changedAt: laterThan(now) } : now));
}

export function removeStory(id: string) {
  return table.change(id, ({ createdAt, ...now }) => {
    const removedAt = laterThan(now);
    const texts = { title: '', situation: '', task: '', action: '', result: '', prompts: [] };
    return { id, createdAt, changedAt: removedAt, ...texts, removedAt };
  });
}

/** Brings a deleted story back as it was. */
export function restoreStory(story: Story) {
  return table.put(story.id, (now) => ({ ...story, changedAt: laterThan(now ?? story) }));
}

function present(stories: Story[]): Story[] {
  return stories.filter(({ removedAt }) => removedAt === undefined);
}

/** Now, or after the change that a clock which is ahead has dated. */
function laterThan({ changedAt }: Pick<Story, 'changedAt'>): number {
  return Math.max(Date.now(), changedAt + 1);
}
