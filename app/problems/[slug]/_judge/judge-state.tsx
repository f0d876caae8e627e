import type { JudgeStatus } from '@/worker/protocol';

interface Props {
  status: JudgeStatus;
  isRunning: boolean;
  onRetry(): void;
}

/** Whether the judge stands ready, as a dot and in words. */
export function JudgeState({ status, isRunning, onRetry }: Props) {
  const { dot, words } = lookOf(status, isRunning);
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap text-ink-soft text-xs" data-judge={isRunning ? 'running' : status.state}>
      <span className={`size-2 rounded-full ${dot}`} aria-hidden="true" />
      <span className="max-sm:sr-only">{words}</span>
      {status.state === 'failed' && (
        <button type="button" className="button" title={status.message} onClick={onRetry}>
          Retry
        </button>
      )}
    </span>
  );
}

function lookOf(status: JudgeStatus, isRunning: boolean): { dot: string; words: string } {
  if (status.state === 'failed') return { dot: 'bg-red', words: 'judge failed' };
  if (isRunning) return { dot: 'bg-accent', words: 'running' };
  return status.state === 'ready' ? { dot: 'bg-green', words: 'ready' } : { dot: 'border-2 border-line-strong', words: 'starting' };
}
