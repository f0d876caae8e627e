import * as Dialog from 'radix-ui/dialog';
import type { Leaving } from './use-leaving';

/** Asks before a round is left; it goes on whenever the person comes back. */
export function LeaveDialog({ isAsked, stay, leave }: Leaving) {
  return (
    <Dialog.Root open={isAsked} onOpenChange={(open) => !open && stay()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[#000]/40" />
        <Dialog.Content className="fixed top-1/2 left-1/2 z-50 flex w-[min(30rem,94vw)] -translate-x-1/2 -translate-y-1/2 flex-col gap-4 rounded-md border border-line bg-surface p-6 text-sm">
          <Dialog.Title className="font-semibold text-lg">Leave the round?</Dialog.Title>
          <Dialog.Description>
            It does not end: what you wrote is kept, and the clock stands still until you resume it on Mock. The report will say that you
            were away.
          </Dialog.Description>
          <div className="flex flex-wrap gap-2">
            <Dialog.Close className="button button-primary">Stay</Dialog.Close>
            <button type="button" className="button" onClick={leave}>
              Leave round
            </button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
