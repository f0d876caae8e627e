'use client';
import dynamic from 'next/dynamic';

/** `Design` in a chunk of its own: links to this page prefetch its scripts. */
export const DesignPage = dynamic(() => import('./design').then((module) => module.Design));
