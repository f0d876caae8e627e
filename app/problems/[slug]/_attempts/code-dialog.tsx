import dynamic from 'next/dynamic';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { Verdict } from '@/worker/verdict';

const CodeComparison = dynamic(() => import('./code-comparison').then((module) => module.CodeComparison), { ssr: false });

export interface ShownCode {
  title: string;
  source: string;
  verdict?: Verdict;
}

interface Props {
  shown: ShownCode;
  /** What is in the editor. */
  now: string;
  /** Whether it opens as a comparison; default alone. */
  isCompared?: boolean;
  onClose(): void;
  onUse(source: string): void;
}

/** Earlier code: alone, or compared with what is in the editor. */
export function CodeDialog({ shown, now, isCompared: startsCompared = false, onClose, onUse }: Props) {
  const [isCompared, setIsCompared] = useState(startsCompared);
  const { title, source, verdict } = shown;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-4 z-50 mx-auto flex max-w-6xl flex-col gap-3 rounded-md border border-line bg-surface p-4 text-sm sm:inset-10"
        >
          <div className="flex flex-wrap items-center gap-3">
            <Dialog.Title className="font-semibold text-base">{title}</Dialog.Title>
            {verdict && <VerdictMark verdict={verdict.verdict} />}
            <Dialog.Close className="button ml-auto">Close</Dialog.Close>
          </div>
          {verdict && <p className="break-words text-ink-soft">{verdict.message}</p>}
          <div className="min-h-0 flex-1 overflow-hidden rounded-md border border-line">
            {isCompared ? (
              <CodeComparison before={source} now={now} />
            ) : (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
              <pre tabIndex={0} className="size-full overflow-auto p-3 font-mono text-xs">
                {source}
              </pre>
            )}
          </div>
          <div className="flex flex-wrap gap-2">
            <button type="button" className="button" onClick={() => setIsCompared(!isCompared)}>
              {isCompared ? 'Show it alone' : 'Compare with the editor'}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                onUse(source);
                onClose();
              }}
            >
              Put it into the editor
            </button>
            <span className="self-center text-ink-soft text-xs">What is there now can be brought back with undo.</span>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
