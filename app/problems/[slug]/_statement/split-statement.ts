/** A statement's task, and its follow-up questions, which stand after samples and constraints. */
export function splitStatement(markdown: string): { task: string; followUps: string | undefined } {
  const start = markdown.search(/^## follow[- ]?ups?\b/im);
  return start < 0 ? { task: markdown, followUps: undefined } : { task: markdown.slice(0, start), followUps: markdown.slice(start) };
}
