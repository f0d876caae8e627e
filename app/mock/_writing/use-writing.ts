import { useEffect, useState } from 'react';
import type { WrittenKind } from '@/app/_store/written-round';
import { useWrittenRounds } from '@/app/_store/written-rounds';

/** Which round of a kind is open, and the ways between set-up, round and report. A report's id stands behind the # of the address. */
export function useWriting(kind: WrittenKind) {
  const rounds = useWrittenRounds(kind);
  const [openId, setOpenId] = useState<string>();
  const [reportId, setReportId] = useState<string>();

  useEffect(() => {
    const readHash = () => setReportId(location.hash.slice(1) || undefined);
    readHash();
    addEventListener('hashchange', readHash);
    return () => removeEventListener('hashchange', readHash);
  }, []);

  return {
    open: rounds?.find(({ id, endedAt }) => id === openId && endedAt === undefined),
    running: rounds?.find(({ endedAt }) => endedAt === undefined),
    ended: rounds?.filter(({ endedAt }) => endedAt !== undefined) ?? [],
    reported: rounds?.find(({ id, endedAt }) => id === reportId && endedAt !== undefined),
    /** Nothing while the rounds are being read. */
    isRead: rounds !== undefined,
    resume: setOpenId,
    leave: () => setOpenId(undefined),
    showReport(id: string) {
      setOpenId(undefined);
      location.hash = id;
    },
    closeReport() {
      history.pushState(null, '', location.pathname);
      setReportId(undefined);
    },
  };
}
