/** One small square a test: those that passed, the one that failed, those not reached. */
export function TestsStrip({ passed, total, hasFailed }: { passed: number; total: number; hasFailed: boolean }) {
  if (total === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-ink-soft text-xs">
        {passed} of {total} {total === 1 ? 'test' : 'tests'} passed
      </span>
      <span className="flex flex-wrap gap-0.5" aria-hidden="true">
        {Array.from({ length: total }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a test is its place
          <span key={i} className={`size-2 rounded-[2px] ${squareClass(i, passed, hasFailed)}`} />
        ))}
      </span>
    </div>
  );
}

// Told apart by shape too: a filled square, a ring, a faint one.
function squareClass(i: number, passed: number, hasFailed: boolean): string {
  if (i < passed) return 'bg-green';
  return hasFailed && i === passed ? 'border-2 border-red' : 'border border-line-strong opacity-50';
}
