import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';

interface Props<Id extends string> {
  tabs: readonly { id: Id; label: string }[];
  value: Id;
  onChange(value: Id): void;
  label: string;
  /** What each tab shows; only the one on show is there. */
  panels: Record<Id, ReactNode>;
  /** Space around the panels. */
  padding?: string;
}

/** A pane with tabs along its top. */
export function Tabbed<Id extends string>({ tabs, value, onChange, label, panels, padding = '' }: Props<Id>) {
  return (
    <Tabs.Root value={value} onValueChange={(next) => onChange(next as Id)} className="flex size-full min-h-0 flex-col">
      <Tabs.List aria-label={label} className="flex min-h-9 shrink-0 items-stretch gap-1 border-line border-b px-2">
        {tabs.map((tab) => (
          <Tabs.Trigger
            key={tab.id}
            value={tab.id}
            className="border-transparent border-b-2 px-2 text-ink-soft text-sm hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
          >
            {tab.label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Content key={tab.id} value={tab.id} className={`min-h-0 flex-1 overflow-y-auto ${padding}`}>
          {panels[tab.id]}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
