'use client';
import { Settings } from '../_store/records';
import { updateSettings, useSettings } from '../_store/settings';

export const themeNames: Record<Settings['theme'], string> = { system: 'System', light: 'Light', dark: 'Dark' };

export function ThemeSwitch() {
  const { theme } = useSettings();
  return (
    <select
      aria-label="Theme"
      className="rounded-md bg-transparent px-1 py-1 text-ink-soft hover:bg-sunken max-sm:w-20"
      value={theme}
      onChange={(event) => updateSettings({ theme: Settings.shape.theme.parse(event.target.value) })}
    >
      {Object.entries(themeNames).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
