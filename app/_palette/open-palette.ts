import { create } from 'zustand';

/** As tinykeys writes it. */
export const PALETTE_KEYS = '$mod+K';

/** Whether the palette is open; `wasAsked` once it has been, since its code is fetched only then. */
export const usePalette = create<{ isOpen: boolean; wasAsked: boolean }>()(() => ({ isOpen: false, wasAsked: false }));

export function openPalette(): void {
  usePalette.setState({ isOpen: true, wasAsked: true });
}

export function closePalette(): void {
  usePalette.setState({ isOpen: false });
}
