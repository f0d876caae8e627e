/** `hash-map` as people write it. */
export function nameOfPattern(pattern: string): string {
  return pattern.replaceAll('-', ' ');
}
