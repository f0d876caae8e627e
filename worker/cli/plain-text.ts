const MAX_CHARACTERS = 500;

/** A stranger's text for a terminal: control characters, which could move the cursor or colour lines, are shown as escapes. */
export function plainText(text: string): string {
  const short = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}… (${text.length} characters)` : text;
  return short.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    JSON.stringify(character)
      .slice(1, -1)
      .replace(/^[^\\]$/u, '\uFFFD'),
  );
}
