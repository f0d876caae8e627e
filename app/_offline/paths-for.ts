/** Under which paths a file may be kept when it is not kept under its own: pages without their slash, and doubles. */
export function pathsFor(pathname: string): string[] {
  if (pathname.endsWith('/__next._full.txt')) return [pathname.replace('__next._full.txt', 'index.txt')];
  return /\/[^/.]+$/.test(pathname) ? [`${pathname}/index.html`] : [];
}
