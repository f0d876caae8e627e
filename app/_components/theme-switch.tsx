'use client';
import type { Settings } from '../_store/records';
import { updateSettings, useSettings } from '../_store/settings';
import { ContrastIcon } from './icons';

export const themeNames: Record<Settings['theme'], string> = { system: 'System', light: 'Light', dark: 'Dark' };

export function ThemeSwitch() {
  const { theme } = useSettings();
  return (
    <label className="flex items-center gap-1 rounded-md pl-2 text-ink-soft hover:bg-sunken">
      <ContrastIcon />
      <span className="sr-only">Theme</span>
      <select
        className="rounded-md bg-surface py-1 hover:bg-sunken max-sm:w-20"
        value={theme}
        onChange={(event) => updateSettings({ theme: event.target.value as Settings['theme'] })}
      >
        {Object.entries(themeNames).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
