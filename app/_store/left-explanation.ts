// What a person has written of a card that is not graded yet: in localStorage, so that a reload does not lose it.

export function leaveExplanation(card: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(card));
    else localStorage.setItem(keyOf(card), text);
  } catch {
    // blocked or full: it lasts as long as the page
  }
}

export function findLeftExplanation(card: string): string {
  try {
    return localStorage.getItem(keyOf(card)) ?? '';
  } catch {
    return '';
  }
}

function keyOf(card: string): string {
  return `greenroom-left-explanation:${card}`;
}
