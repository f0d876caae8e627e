/** @returns nothing when the text is no JSON, or longer than any picture may be: that is not parsed at all */
export function readJson(text: string): unknown {
  if (text.length > 2_000) return undefined;
  return parsed(text) ?? parsed(withQuotedKeys(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Samples write an object as TypeScript does: { values: [1], pos: 0 }.
function withQuotedKeys(text: string): string {
  return text.replace(/([{,]\s*)(\w+):/g, '$1"$2":');
}
