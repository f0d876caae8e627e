/** @returns nothing when the text is no JSON, or longer than any picture may be: that is not parsed at all */
export function readJson(text: string): unknown {
  if (text.length > 2_000) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
