/** A sentence of the judge, whose `code` stands between backticks. */
export function InlineCode({ text }: { text: string }) {
  return text.split('`').map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts are a fixed list
    i % 2 === 0 ? part : <code key={i}>{part}</code>,
  );
}
