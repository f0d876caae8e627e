import { useEffect, useState } from 'react';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { useRounds } from '@/app/_store/rounds';
import type { AddressedRound } from '../_plan/plan-address';
import { reopenRound } from '../_round/end-round';
import { loadProblems } from '../_round/load-problem';
import { type StartedRound, startRound } from '../_round/start-round';

/** Which round is open, and the ways between set-up, round and report. A report's id stands behind the # of the address. */
export function useMock(listed: readonly ListedProblem[]) {
  const rounds = useRounds();
  const [open, setOpen] = useState<StartedRound>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [reportId, setReportId] = useState<string>();

  useEffect(() => {
    const readHash = () => setReportId(location.hash.slice(1) || undefined);
    readHash();
    addEventListener('hashchange', readHash);
    return () => removeEventListener('hashchange', readHash);
  }, []);

  async function attempt(act: () => Promise<StartedRound>) {
    setBusy(true);
    setFailure(undefined);
    try {
      setOpen(await act());
    } catch {
      setFailure('The problems of the round did not arrive, so its clock does not run. Check the connection, then try again.');
    }
    setBusy(false);
  }

  function showReport(id: string) {
    setOpen(undefined);
    location.hash = id;
  }

  function resume(id: string) {
    const slugs = rounds?.find((round) => round.id === id)?.problems.map(({ slug }) => slug) ?? [];
    return attempt(async () => ({ id, problems: await loadProblems(slugs) }));
  }

  const opened = rounds?.find(({ id }) => id === open?.id);
  return {
    rounds,
    busy,
    failure,
    /** The round on show with its problems. */
    open: open && opened && opened.endedAt === undefined ? { round: opened, problems: open.problems } : undefined,
    running: rounds?.find(({ endedAt }) => endedAt === undefined),
    ended: rounds?.filter(({ endedAt }) => endedAt !== undefined) ?? [],
    reported: rounds?.find(({ id, endedAt }) => id === reportId && endedAt !== undefined),
    start: (asked: AddressedRound) => attempt(() => startRound(asked, listed)),
    resume,
    /** Back to the set-up; the round waits there. */
    leave: () => setOpen(undefined),
    showReport,
    closeReport() {
      history.pushState(null, '', location.pathname);
      setReportId(undefined);
    },
    async reopen(id: string) {
      await reopenRound(id);
      setReportId(undefined);
      await resume(id);
    },
  };
}
