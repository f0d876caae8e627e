// The two settings that must be known before the first paint. They are mirrored to localStorage, where a script in
// the document's head can read them at once, and stand on <html> as attributes, where CSS sees them.
import type { Settings } from './records';

export type Appearance = Pick<Settings, 'theme' | 'hideFacts'>;

const KEY = 'greenroom-appearance';

/** Runs in <head> before anything is painted. Text, since it may depend on nothing. */
export const appearanceScript = `(function () {
  var known = {};
  try { known = JSON.parse(localStorage.getItem('${KEY}')) || {}; } catch (blocked) {}
  var root = document.documentElement;
  if (known.theme === 'light' || known.theme === 'dark') root.dataset.theme = known.theme;
  if (known.hideFacts === true) root.dataset.hideFacts = '';
})();`;

/** What the last visit left; nothing known is an empty object. */
export function rememberedAppearance(): Partial<Appearance> {
  if (typeof document === 'undefined') return {};
  const { theme, hideFacts } = document.documentElement.dataset;
  return { ...(theme === 'light' || theme === 'dark' ? { theme } : {}), ...(hideFacts === undefined ? {} : { hideFacts: true }) };
}

/** Puts them on <html> and remembers them for the next first paint. */
export function applyAppearance({ theme, hideFacts }: Appearance): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  if (hideFacts) dataset.hideFacts = '';
  else delete dataset.hideFacts;
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme, hideFacts }));
  } catch {
    // Storage is blocked: the next visit starts from the system's theme.
  }
}
