import { Notice } from '../_components/notice';
import type { SyncState } from './sync-state';
import { useLinkedServer } from './sync-store';

const DAY_MS = 86_400_000;

/** Says that this device falls behind, where that does not end by itself: a server may well be down for a while. */
export function SyncNotice() {
  const linked = useLinkedServer();
  if (!linked || linked === 'none' || !fallsBehind(linked.state)) return null;
  return <Notice title="This device is not in sync">{linked.state.problem?.message} See Sync in the settings.</Notice>;
}

function fallsBehind({ problem, syncedAt }: SyncState): boolean {
  if (!problem) return false;
  return problem.isLogin || (syncedAt !== undefined && Date.now() - syncedAt > DAY_MS);
}
