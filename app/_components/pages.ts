/** The pages that the bar links to, in its order. */
export const pages = [
  { id: 'problems', href: '/problems', name: 'Problems' },
  { id: 'mock', href: '/mock', name: 'Mock' },
  { id: 'plan', href: '/plan', name: 'Plan' },
  { id: 'progress', href: '/progress', name: 'Progress' },
  { id: 'cheatsheet', href: '/cheatsheet', name: 'Cheatsheet' },
] as const;
export type PageId = (typeof pages)[number]['id'];
