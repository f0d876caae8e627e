import { useState } from 'react';
import { newId } from '@/app/_store/append';
import type { StorageError } from '@/app/_store/storage-error';
import { addStory, changeStory, removeStory, restoreStory, type Story } from '@/app/_store/stories';
import { leadershipPrompts } from '@/problems/rounds/leadership-prompts';
import { StoryEditor } from './story-editor';

/** The person's own stories: written, changed, thrown away and brought back; and which prompts none of them answers. */
export function Stories({ stories }: { stories: Story[] }) {
  const [openId, setOpenId] = useState<string>();
  const [removed, setRemoved] = useState<Story>();
  const [error, setError] = useState<StorageError>();
  const unanswered = leadershipPrompts.filter(({ slug }) => !stories.some(({ prompts }) => prompts.includes(slug)));

  async function add() {
    const now = Date.now();
    const story: Story = {
      id: newId(),
      createdAt: now,
      changedAt: now,
      title: '',
      situation: '',
      task: '',
      action: '',
      result: '',
      prompts: [],
    };
    setError(await addStory(story));
    setOpenId(story.id);
  }

  async function remove(story: Story) {
    setError(await removeStory(story.id));
    setRemoved(story);
  }

  async function undo(story: Story) {
    setRemoved(undefined);
    setError(await restoreStory(story));
  }

  return (
    <section aria-labelledby="stories" className="flex flex-col gap-3 text-sm">
      <h2 id="stories" className="font-semibold text-lg">
        Your stories
      </h2>
      <p className="max-w-[72ch] text-ink-soft">
        In STAR form: situation, task, action, result. Ten or more carry a leadership interview; each may answer several prompts. They stay
        on this device.
      </p>
      {error && (
        <p role="alert" className="rounded-md bg-amber-wash p-3">
          {error.message}
        </p>
      )}
      <div role="status">
        {removed && (
          <p className="flex flex-wrap items-center gap-3 rounded-md bg-accent-wash p-3">
            “{removed.title.trim() || 'Untitled story'}” was deleted.
            <button type="button" className="button" onClick={() => void undo(removed)}>
              Undo
            </button>
          </p>
        )}
      </div>
      {stories.length > 0 && (
        <ul className="overflow-hidden rounded-md border border-line bg-surface">
          {stories.map((story) => (
            <li key={story.id} className="border-line border-t first:border-t-0">
              {openId === story.id ? (
                <StoryEditor
                  story={story}
                  onChange={(changed) => void changeStory(story.id, changed).then(setError)}
                  onDone={() => setOpenId(undefined)}
                />
              ) : (
                <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2">
                  <span className="min-w-0 flex-1 font-medium">{story.title.trim() || 'Untitled story'}</span>
                  <span className="text-ink-soft text-xs">
                    {missingOf(story)}
                    {story.prompts.length} {story.prompts.length === 1 ? 'prompt' : 'prompts'}
                  </span>
                  <span className="flex gap-2">
                    <button type="button" className="button" aria-label={`Edit ${nameOf(story)}`} onClick={() => setOpenId(story.id)}>
                      Edit
                    </button>
                    <button type="button" className="button" aria-label={`Delete ${nameOf(story)}`} onClick={() => void remove(story)}>
                      Delete
                    </button>
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button self-start" onClick={() => void add()}>
        Add a story
      </button>
      <details>
        <summary className="cursor-pointer text-accent">
          {unanswered.length === 0
            ? 'Every prompt has a story'
            : `Prompts without a story: ${unanswered.length} of ${leadershipPrompts.length}`}
        </summary>
        <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
          {unanswered.map(({ slug, question }) => (
            <li key={slug}>{question}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function nameOf({ title }: Story): string {
  return title.trim() || 'untitled story';
}

/** As in "no result, ". */
function missingOf(story: Story): string {
  const missing = (['situation', 'task', 'action', 'result'] as const).filter((part) => story[part].trim() === '');
  return missing.length > 0 ? `no ${missing.join(', ')}; ` : '';
}
