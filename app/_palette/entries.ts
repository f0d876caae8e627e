// What the palette offers beside problems and pages: each part of a page adds its own entries while it is shown.
import { useEffect, useRef } from 'react';
import { create } from 'zustand';

export interface PaletteEntry {
  /** Of all entries its own, as in `workspace.run`. */
  id: string;
  group: string;
  label: string;
  /** Other words by which it is found. */
  words?: string[];
  /** What it holds: an entry that no name finds is found, after those, by words in this; a line of it is shown. */
  text?: string;
  /** As tinykeys writes it, where there is a shortcut. */
  keys?: string;
  act(): void;
}

export const useEntries = create<{ lists: readonly PaletteEntry[][] }>()(() => ({ lists: [] }));

/**
 * Offers entries while the component is there.
 * @param entries may be new objects at each render; what they do is asked for when one is chosen
 */
export function usePaletteEntries(entries: PaletteEntry[]): void {
  const latest = useRef(entries);
  useEffect(() => {
    latest.current = entries;
  });
  const told = JSON.stringify(entries); // functions are left out, which is all that changes at each render
  useEffect(() => {
    const list = (JSON.parse(told) as Omit<PaletteEntry, 'act'>[]).map((entry) => ({
      ...entry,
      act: () => latest.current.find(({ id }) => id === entry.id)?.act(),
    }));
    useEntries.setState(({ lists }) => ({ lists: [...lists, list] }));
    return () => useEntries.setState(({ lists }) => ({ lists: lists.filter((other) => other !== list) }));
  }, [told]);
}
