/** Runs once the page has been painted and has nothing more urgent to do; returns the way to call it off. */
export function whenIdle(run: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in window)) {
    const handle = setTimeout(run, 200);
    return () => clearTimeout(handle);
  }
  const handle = requestIdleCallback(run, { timeout: 1_000 });
  return () => cancelIdleCallback(handle);
}
