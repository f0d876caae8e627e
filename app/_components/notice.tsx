import type { ReactNode } from 'react';
import { WarningIcon } from './icons';

/** A line under the top bar, for what goes on until something is done. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2 border-line border-b bg-amber-wash px-4 py-2 text-sm">
      <span className="mt-0.5 text-amber">
        <WarningIcon />
      </span>
      <span>
        <strong className="font-semibold">{title}.</strong> {children}
      </span>
    </p>
  );
}
