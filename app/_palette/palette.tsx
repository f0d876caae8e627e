'use client';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { closePalette, openPalette, usePalette } from './open-palette';

// With its list of problems it is fetched when it is first asked for.
const PaletteDialog = dynamic(() => import('./palette-dialog').then((module) => module.PaletteDialog), { ssr: false });

/** Ctrl+K or ⌘K, wherever the focus is. */
export function Palette() {
  const { isOpen, wasAsked } = usePalette();
  useEffect(() => {
    function toggle(event: KeyboardEvent) {
      const isKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isKey) return;
      event.preventDefault();
      event.stopPropagation(); // to Monaco it begins a chord
      if (usePalette.getState().isOpen) closePalette();
      else openPalette();
    }
    addEventListener('keydown', toggle, { capture: true });
    return () => removeEventListener('keydown', toggle, { capture: true });
  }, []);
  return wasAsked && <PaletteDialog isOpen={isOpen} />;
}
