'use client';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { usePaletteEntries } from '../_palette/entries';
import { GearIcon } from './icons';

// The dialog's library is fetched when it is first asked for.
const SettingsDialog = dynamic(() => import('./settings-dialog').then((module) => module.SettingsDialog), { ssr: false });

export function SettingsButton() {
  const [wasAsked, setWasAsked] = useState(false);
  const [open, setOpen] = useState(false);
  function show() {
    setWasAsked(true);
    setOpen(true);
  }
  usePaletteEntries([{ id: 'settings', group: 'Actions', label: 'Settings', act: show }]);
  return (
    <>
      <button
        type="button"
        className="button button-quiet px-2"
        aria-haspopup="dialog"
        onPointerEnter={() => void import('./settings-dialog')}
        onClick={show}
      >
        <GearIcon />
        <span className="sr-only">Settings</span>
      </button>
      {wasAsked && <SettingsDialog open={open} onOpenChange={setOpen} />}
    </>
  );
}
