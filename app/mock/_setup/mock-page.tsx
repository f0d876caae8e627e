'use client';
import dynamic from 'next/dynamic';

/** `Mock` in a chunk of its own: the link in the top bar prefetches this page's scripts wherever it stands. */
export const MockPage = dynamic(() => import('./mock').then((module) => module.Mock));
