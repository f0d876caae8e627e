import { Command } from 'cmdk';
import { useEffect, useRef, useState } from 'react';
import { showKeys } from '../_lib/show-keys';
import { useIsMac } from '../_lib/use-is-mac';
import type { PaletteEntry } from './entries';
import { closePalette } from './open-palette';
import { usePaletteGroups } from './use-palette-groups';

const SHOWN_OF_ALL = 8; // of the problems, before anything is typed

/** One field to go anywhere and do anything; the browser's own dialog keeps the focus inside and gives it back. */
export function PaletteDialog({ isOpen }: { isOpen: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const groups = usePaletteGroups(isOpen);
  const isMac = useIsMac();

  useEffect(() => {
    if (!isOpen) return dialog.current?.close();
    setTyped('');
    dialog.current?.showModal();
    field.current?.focus(); // of its own a dialog takes what comes first, which is no field
  }, [isOpen]);

  function choose(entry: PaletteEntry) {
    dialog.current?.close(); // first, so that what it does may put the focus elsewhere
    entry.act();
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Go to or do"
      className="mx-auto mt-[12vh] w-[min(36rem,94vw)] overflow-hidden rounded-md border border-line bg-surface p-0 text-ink backdrop:bg-[#000]/40"
      onClose={closePalette}
      onMouseDown={(event) => event.target === dialog.current && dialog.current.close()}
    >
      {isOpen && (
        <Command label="Go to or do" loop vimBindings={false}>
          <Command.Input
            ref={field}
            value={typed}
            onValueChange={setTyped}
            placeholder="A problem, a page, an action"
            className="w-full border-line border-b bg-surface px-4 py-3 text-base placeholder:text-ink-faint focus-visible:outline-none"
          />
          <Command.List label="Matches" className="max-h-[55vh] overflow-y-auto overscroll-contain p-2 text-sm">
            <Command.Empty className="px-2 py-4 text-ink-soft">Nothing has that name.</Command.Empty>
            {groups.map(({ name, entries }) => (
              <Command.Group
                key={name}
                heading={name}
                className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-faint [&_[cmdk-group-heading]]:text-xs"
              >
                {(name === 'Problems' && typed === '' ? entries.slice(0, SHOWN_OF_ALL) : entries).map((entry) => (
                  <Command.Item
                    key={entry.id}
                    value={entry.id}
                    keywords={[entry.label, ...(entry.words ?? [])]}
                    onSelect={() => choose(entry)}
                    className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-md px-2 data-[selected=true]:bg-accent-wash"
                  >
                    {entry.label}
                    {entry.keys && <kbd className="font-mono text-ink-faint text-xs">{showKeys(entry.keys, isMac)}</kbd>}
                  </Command.Item>
                ))}
              </Command.Group>
            ))}
          </Command.List>
        </Command>
      )}
    </dialog>
  );
}
