import { Dialog } from 'radix-ui';
import { showKeys } from '@/app/_lib/show-keys';
import { useIsMac } from '@/app/_lib/use-is-mac';
import { PALETTE_KEYS } from '@/app/_palette/open-palette';
import { commands, editorKeys } from './commands';

/** Every shortcut, from the table that binds them. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const isMac = useIsMac();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="-translate-x-1/2 fixed top-[10vh] left-1/2 z-50 max-h-[80vh] w-[min(30rem,calc(100vw-2rem))] overflow-y-auto rounded-md border border-line bg-surface p-4 text-sm"
        >
          <div className="mb-3 flex items-center">
            <Dialog.Title className="font-semibold text-base">Keyboard shortcuts</Dialog.Title>
            <Dialog.Close className="button ml-auto">Close</Dialog.Close>
          </div>
          <Keys entries={[...commands, { label: 'Go to a problem or page, or do something', keys: PALETTE_KEYS }]} isMac={isMac} />
          <h3 className="mt-4 mb-1 font-semibold">In the editor</h3>
          <Keys entries={editorKeys.map(({ label, keys, macKeys }) => ({ label, keys: isMac ? macKeys : keys }))} isMac={isMac} />
          <p className="mt-3 text-ink-soft text-xs">With Vim keys, :w runs and :wq submits.</p>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Keys({ entries, isMac }: { entries: readonly { label: string; keys: string }[]; isMac: boolean }) {
  return (
    <dl>
      {entries.map(({ label, keys }) => (
        <div key={keys} className="flex items-baseline justify-between gap-4 border-line border-b py-1.5">
          <dt>{label}</dt>
          <dd>
            <kbd className="font-mono text-xs">{showKeys(keys, isMac)}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
