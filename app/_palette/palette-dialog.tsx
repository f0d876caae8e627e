import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { showKeys } from '../_lib/show-keys';
import { useIsMac } from '../_lib/use-is-mac';
import { excerptOf } from '../_notes/search-notes';
import type { PaletteEntry } from './entries';
import { foundGroups } from './found-groups';
import { closePalette } from './open-palette';
import { usePaletteGroups } from './use-palette-groups';

/** One field to go anywhere and do anything; the browser's own dialog keeps the focus inside and gives it back. */
export function PaletteDialog({ isOpen }: { isOpen: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const isMac = useIsMac();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const all = usePaletteGroups(isOpen);
  const groups = useMemo(() => foundGroups(all, typed), [all, typed]);
  const entries = groups.flatMap((group) => group.entries);
  const chosen = entries[Math.min(place, entries.length - 1)];
  const idOf = (entry: PaletteEntry) => `${id}-${entry.id}`;

  useEffect(() => {
    if (!isOpen) return dialog.current?.close();
    setTyped('');
    setPlace(0);
    dialog.current?.showModal();
    field.current?.focus();
  }, [isOpen]);

  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  function act(entry: PaletteEntry) {
    dialog.current?.close(); // first, so that what it does may put the focus elsewhere
    entry.act();
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.nativeEvent.isComposing) return;
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setPlace((entries.indexOf(chosen as PaletteEntry) + step + entries.length) % entries.length);
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      act(chosen);
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Go to or do"
      className="mx-auto mt-[12vh] w-[min(36rem,94vw)] overflow-hidden rounded-md border border-line bg-surface p-0 text-ink backdrop:bg-[#000]/40"
      onClose={closePalette}
      onMouseDown={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <input
        ref={field}
        role="combobox"
        aria-label="Go to or do"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && idOf(chosen)}
        autoComplete="off"
        spellCheck={false}
        placeholder="A problem, page, card, action, or words of a note"
        className="w-full border-line border-b bg-surface px-4 py-3 text-base placeholder:text-ink-faint focus-visible:outline-none"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      {entries.length === 0 && (
        <p role="status" className="px-4 py-5 text-ink-soft text-sm">
          Nothing has that name, and no note has these words.
        </p>
      )}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Matches"
        tabIndex={-1}
        className="max-h-[55vh] overflow-y-auto overscroll-contain p-2 text-sm empty:hidden"
      >
        {groups.map(({ name, entries: members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={name} role="group" aria-label={name}>
            <div aria-hidden="true" className="px-2 pt-2 pb-1 font-semibold text-ink-faint text-xs">
              {name}
            </div>
            {members.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
              <div
                key={entry.id}
                id={idOf(entry)}
                role="option"
                tabIndex={-1}
                aria-selected={entry === chosen}
                className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-md px-2 aria-selected:bg-accent-wash"
                onPointerMove={() => entry !== chosen && setPlace(entries.indexOf(entry))}
                onClick={() => act(entry)}
              >
                {entry.text === undefined ? (
                  entry.label
                ) : (
                  <span className="min-w-0 py-1 [overflow-wrap:anywhere]">
                    {entry.label} <span className="block text-ink-soft text-xs">{excerptOf(entry.text, typed)}</span>
                  </span>
                )}
                {entry.keys && <kbd className="font-mono text-ink-faint text-xs">{showKeys(entry.keys, isMac)}</kbd>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </dialog>
  );
}
