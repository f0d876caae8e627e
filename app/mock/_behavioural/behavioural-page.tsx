'use client';
import dynamic from 'next/dynamic';

/** `Behavioural` in a chunk of its own: links to this page prefetch its scripts. */
export const BehaviouralPage = dynamic(() => import('./behavioural').then((module) => module.Behavioural));
