import type { CDPSession } from '@playwright/test';

/** The value of an expression in the page, or what its promise becomes. */
export async function evaluated<T>(session: CDPSession, expression: string): Promise<T> {
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  return result.value as T;
}
