/** In the place of a card's face that is not there yet, or did not come. */
export function NoFace({ face, onRetry }: { face: 'failed' | undefined; onRetry(): void }) {
  if (face === undefined) return <p className="mt-4 text-ink-soft">Loading…</p>;
  return (
    <p role="alert" className="mt-4">
      This card could not be loaded; what you wrote, if you did, is kept.{' '}
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
