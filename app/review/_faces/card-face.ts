// What /review shows of a card: the question, and behind the reveal what there was to say.

/** All of it HTML. */
export interface CardFace {
  question: string;
  /** In parts, each of which one has or has not. */
  answer: { title: string; html: string }[];
}

/**
 * From this site's own files, which need no schema.
 * @throws Error when the file does not arrive
 */
export async function loadFace(key: string): Promise<CardFace> {
  const folder = `${location.pathname.replace(/\/*$/, '/')}faces/`;
  const response = await fetch(folder + fileOfFace(key));
  if (!response.ok) throw new Error(`${fileOfFace(key)}: ${response.status}`);
  return (await response.json()) as CardFace;
}

/** As in `problem-two-sum.json`; a colon is no part of a file's name everywhere. */
export function fileOfFace(key: string): string {
  return `${key.replace(':', '-')}.json`;
}
