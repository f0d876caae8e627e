'use client';
import dynamic from 'next/dynamic';

/** In a chunk of its own: checking what is imported takes all the schemas, which the figures do without. */
export const YourDataSection = dynamic(() => import('./your-data').then((module) => module.YourData), { ssr: false });
