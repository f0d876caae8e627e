import { useId, useState } from 'react';
import type { Story } from '@/app/_store/stories';
import { leadershipPrompts } from '@/problems/rounds/leadership-prompts';
import { LeadershipTheme } from '@/problems/rounds/schema';

const parts = [
  { id: 'situation', label: 'Situation', hint: 'Where, when, and what was at stake: two or three sentences.' },
  { id: 'task', label: 'Task', hint: 'What was yours to do, and by when.' },
  { id: 'action', label: 'Action', hint: 'What you did, step by step, and why.' },
  { id: 'result', label: 'Result', hint: 'A number, or what could be seen; and what you learned.' },
] as const;

interface Props {
  story: Story;
  /** Called at each change, which is kept at once. */
  onChange(changed: Partial<Story>): void;
  onDone(): void;
}

/** One story, kept while it is typed. */
export function StoryEditor({ story: stored, onChange, onDone }: Props) {
  const id = useId();
  const [story, setStory] = useState(stored);

  function change(changed: Partial<Story>) {
    setStory({ ...story, ...changed });
    onChange(changed);
  }

  return (
    <fieldset aria-label={story.title.trim() || 'New story'} className="flex min-w-0 flex-col gap-3 p-3">
      <div>
        <label htmlFor={`${id}-title`} className="font-medium">
          Title
        </label>
        <input
          id={`${id}-title`}
          className="field w-full"
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
          autoFocus
          value={story.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </div>
      {parts.map(({ id: part, label, hint }) => (
        <div key={part}>
          <label htmlFor={`${id}-${part}`} className="font-medium">
            {label}
          </label>
          <p id={`${id}-${part}-hint`} className="text-ink-faint text-xs">
            {hint}
          </p>
          <textarea
            id={`${id}-${part}`}
            aria-describedby={`${id}-${part}-hint`}
            className="field min-h-20 w-full resize-y"
            value={story[part]}
            onChange={(event) => change({ [part]: event.target.value })}
          />
        </div>
      ))}
      <details>
        <summary className="cursor-pointer font-medium">Prompts that it answers: {story.prompts.length}</summary>
        {LeadershipTheme.options.map((theme) => (
          <fieldset key={theme} className="mt-2">
            <legend className="text-ink-soft text-xs first-letter:uppercase">{theme}</legend>
            {leadershipPrompts
              .filter((prompt) => prompt.theme === theme)
              .map(({ slug, question }) => (
                <label key={slug} className="flex items-baseline gap-2 py-0.5">
                  <input
                    type="checkbox"
                    className="accent-accent"
                    checked={story.prompts.includes(slug)}
                    onChange={(event) =>
                      change({ prompts: event.target.checked ? [...story.prompts, slug] : story.prompts.filter((other) => other !== slug) })
                    }
                  />
                  {question}
                </label>
              ))}
          </fieldset>
        ))}
      </details>
      <button type="button" className="button self-start" onClick={onDone}>
        Done
      </button>
    </fieldset>
  );
}
