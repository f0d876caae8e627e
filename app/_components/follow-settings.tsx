'use client';
import { useEffect } from 'react';
import { followSettings } from '../_store/settings';

/** Keeps the page's theme and hidden facts as the settings say, also when another tab changes them. */
export function FollowSettings() {
  useEffect(followSettings, []);
  return null;
}
