import { create } from 'zustand';

/** Whether this tab is exchanging with the server now. */
export const useSyncing = create<{ isSyncing: boolean }>()(() => ({ isSyncing: false }));
