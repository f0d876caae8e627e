import { showKeys } from '@/app/_lib/show-keys';
import { useIsMac } from '@/app/_lib/use-is-mac';
import type { Judging } from '../_judge/judging';
import { VerdictStatus } from '../_result/verdict-status';

interface Props {
  judging: Judging;
  /** Absent where code may not be run before it is submitted. */
  onRun?: (() => void) | undefined;
  onSubmit(): void;
  onCancel(): void;
  onShortcuts(): void;
}

/** Run and Submit, always in reach, and the verdict beside them. */
export function ActionBar({ judging, onRun, onSubmit, onCancel, onShortcuts }: Props) {
  const isMac = useIsMac();
  const isRunning = judging.state === 'compiling' || judging.state === 'running';
  return (
    <div className="flex min-h-12 items-center gap-2 border-line border-t bg-surface px-3 py-1.5">
      <div className="min-w-0 flex-1">
        <VerdictStatus judging={judging} />
      </div>
      {isRunning && (
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      )}
      <button
        type="button"
        className="button button-quiet px-2 max-sm:hidden"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick={onShortcuts}
      >
        ?
      </button>
      {onRun && (
        <button type="button" className="button" title={`Run (${showKeys("$mod+'", isMac)})`} onClick={onRun}>
          Run
        </button>
      )}
      <button type="button" className="button button-primary" title={`Submit (${showKeys('$mod+Enter', isMac)})`} onClick={onSubmit}>
        Submit
      </button>
    </div>
  );
}
