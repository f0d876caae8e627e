'use client';
import dynamic from 'next/dynamic';

// Notes are read by their schema, after the page is there.
export const NotesView = dynamic(() => import('./notes-sheet').then((module) => module.NotesSheet), {
  ssr: false,
  loading: () => <p className="text-ink-soft">Reading your notes…</p>,
});
