const MAC: Record<string, string> = { $mod: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧', Enter: '⏎' };
const OTHER: Record<string, string> = { $mod: 'Ctrl', Control: 'Ctrl' };

/** Keys as the person's keyboard names them: `⌘⏎` or `Ctrl+Enter`. */
export function showKeys(keys: string, isMac: boolean): string {
  const parts = keys.split('+');
  return isMac ? parts.map((part) => MAC[part] ?? part).join('') : parts.map((part) => OTHER[part] ?? part).join('+');
}
