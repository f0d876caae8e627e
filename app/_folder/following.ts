import { create } from 'zustand';

/** How the linked folder stands with this tab. */
export interface Following {
  state: 'none' | 'following' | 'needs-permission';
  /** Why the last look failed, if it did. */
  problem: string | undefined;
}

export const useFollowing = create<Following>()(() => ({ state: 'none', problem: undefined }));
