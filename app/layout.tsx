import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { FollowFolder } from './_components/follow-folder';
import { FollowServer } from './_components/follow-server';
import { FollowSettings } from './_components/follow-settings';
import { OfflineStart } from './_offline/offline-start';
import { Palette } from './_palette/palette';
import { appearanceScript } from './_store/appearance';

export const metadata: Metadata = {
  title: { default: 'Greenroom: coding practice for ML and AI interviews', template: '%s · Greenroom' },
  description: 'Practise coding interviews in TypeScript. Hidden tests judge your code in this browser; nothing leaves your device.',
  referrer: 'no-referrer',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafaf9' },
    { media: '(prefers-color-scheme: dark)', color: '#161717' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The script changes attributes of <html> before React looks at it.
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: appearanceScript }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="button sr-only focus-visible:not-sr-only focus-visible:absolute focus-visible:top-2 focus-visible:left-2 focus-visible:z-50"
        >
          Skip to content
        </a>
        <FollowSettings />
        <FollowFolder />
        <FollowServer />
        <OfflineStart />
        {children}
        <Palette />
      </body>
    </html>
  );
}
