import Link from 'next/link';
import type { ReactNode } from 'react';
import { Capabilities } from './capabilities';
import { SettingsButton } from './settings-button';
import { ThemeSwitch } from './theme-switch';

const pages = [
  { id: 'problems', href: '/problems', name: 'Problems' },
  { id: 'mock', href: '/mock', name: 'Mock' },
  { id: 'plan', href: '/plan', name: 'Plan' },
  { id: 'progress', href: '/progress', name: 'Progress' },
  { id: 'cheatsheet', href: '/cheatsheet', name: 'Cheatsheet' },
] as const;
export type PageId = (typeof pages)[number]['id'];

/**
 * The slim bar on every page, and under it what this browser lacks.
 * @param children what a page adds beside the links, such as the problem's name in the workspace
 */
export function TopBar({ children, current }: { children?: ReactNode; current?: PageId }) {
  return (
    <>
      <header className="flex min-h-11 items-center gap-1 border-line border-b bg-surface px-3 text-sm print:hidden">
        <Link href="/" className="flex items-center gap-2 rounded-md px-2 py-1 font-semibold hover:bg-sunken">
          <Mark />
          <span className="max-sm:sr-only">Greenroom</span>
        </Link>
        <nav aria-label="Main" className="-my-1 flex min-w-0 shrink overflow-x-auto px-0.5 py-1 max-sm:grow">
          {pages.map(({ id, href, name }) => (
            <Link
              key={id}
              href={href}
              prefetch={false} // a page brings its own code when it is opened
              aria-current={current === id ? 'page' : undefined}
              className="whitespace-nowrap rounded-md px-2 py-1 text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:text-ink"
            >
              {name}
            </Link>
          ))}
        </nav>
        <div className="flex min-w-0 grow items-center gap-2">{children}</div>
        {/* On a narrow page the settings have it. */}
        <div className="max-sm:hidden">
          <ThemeSwitch />
        </div>
        <SettingsButton />
      </header>
      <Capabilities />
    </>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" className="size-5" aria-hidden="true">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <path d="M9 16.5l5 5 9-11" fill="none" className="stroke-on-accent" strokeWidth="3.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
