'use client';
import { SearchIcon } from '../_components/icons';
import { showKeys } from '../_lib/show-keys';
import { useIsMac } from '../_lib/use-is-mac';
import { openPalette, PALETTE_KEYS } from './open-palette';

export function PaletteButton() {
  const keys = showKeys(PALETTE_KEYS, useIsMac());
  return (
    <button
      type="button"
      className="button button-quiet px-2"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title={`Go to or do (${keys})`}
      onPointerEnter={() => void import('./palette-dialog')}
      onClick={openPalette}
    >
      <SearchIcon />
      <span className="sr-only">Go to or do</span>
    </button>
  );
}
