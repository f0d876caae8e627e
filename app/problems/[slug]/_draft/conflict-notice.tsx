import { useState } from 'react';
import type { Draft } from '@/app/_store/records';
import { CodeDialog } from '../_attempts/code-dialog';

interface Props {
  theirs: Draft;
  mine: string;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Two tabs, or a tab and the linked folder, have changed the same attempt: both texts are there, and the person says which goes on here. */
export function ConflictNotice({ theirs, mine, onKeepMine, onTakeTheirs }: Props) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b bg-amber-wash px-3 py-2 text-sm">
      <p className="min-w-0 flex-1 basis-64">
        Another tab or the linked folder has changed this attempt since you opened it here. Nothing is lost; this tab has stopped saving
        until you choose.
      </p>
      <span className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => setIsShown(true)}>
          Compare
        </button>
        <button type="button" className="button" onClick={onKeepMine}>
          Keep mine as a new attempt
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          Take theirs
        </button>
      </span>
      {isShown && (
        <CodeDialog
          shown={{ title: 'The other code', source: theirs.source }}
          now={mine}
          isCompared
          onClose={() => setIsShown(false)}
          onUse={onTakeTheirs}
        />
      )}
    </div>
  );
}
