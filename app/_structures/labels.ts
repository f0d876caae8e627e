const MAX_LABEL = 8;

/** @returns nothing when a value holds others or is too long for a picture */
export function labelsOf(values: unknown[]): string[] | undefined {
  const labels = values.map((value) => (typeof value === 'object' && value !== null ? undefined : labelOf(value)));
  return labels.every((label) => label !== undefined && fits(label)) ? (labels as string[]) : undefined;
}

export function fits(label: string): boolean {
  return label.length <= MAX_LABEL;
}

// A fraction keeps three decimals in a picture; the text beside it has them all.
function labelOf(value: unknown): string {
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(4)));
  return String(value);
}
