'use client';
import { useEffect } from 'react';
import { useIsLinked } from '../_folder/use-is-linked';

/** Keeps the linked folder and this browser the same, where one is linked. */
export function FollowFolder() {
  const isLinked = useIsLinked();
  useEffect(() => {
    if (isLinked) void import('../_folder/folder').then(({ follow }) => follow());
  }, [isLinked]);
  return null;
}
