import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { GroupImperativeHandle, Layout, LayoutChangedMeta } from 'react-resizable-panels';

interface RememberedLayout {
  groupRef: RefObject<GroupImperativeHandle | null>;
  onLayoutChanged(layout: Layout, meta: LayoutChangedMeta): void;
}

/** Where the person left the borders of a group of panes, on this device. */
export function useRememberedLayout(name: string): RememberedLayout {
  const groupRef = useRef<GroupImperativeHandle>(null);
  const key = `greenroom-panes-${name}`;
  useEffect(() => {
    const layout = readLayout(key);
    const group = groupRef.current;
    if (!layout || !group) return;
    // A layout of an older build may name other panes.
    if (Object.keys(group.getLayout()).every((pane) => pane in layout)) group.setLayout(layout);
  }, [key]);
  const onLayoutChanged = useCallback(
    (layout: Layout, { isUserInteraction }: LayoutChangedMeta) => {
      if (!isUserInteraction) return;
      try {
        localStorage.setItem(key, JSON.stringify(layout));
      } catch {
        // Storage is blocked: the borders last as long as the page.
      }
    },
    [key],
  );
  return { groupRef, onLayoutChanged };
}

function readLayout(key: string): Layout | undefined {
  try {
    const layout: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    const isLayout = typeof layout === 'object' && layout !== null && Object.values(layout).every((size) => Number.isFinite(size));
    return isLayout ? (layout as Layout) : undefined;
  } catch {
    return undefined;
  }
}
