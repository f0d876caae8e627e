import type { JudgeClient } from '@/worker/client';

let loading: Promise<JudgeClient> | undefined;

/** The judge, loaded and started on the first call; a load that fails may be tried again. */
export function loadJudge(): Promise<JudgeClient> {
  loading ??= import('@/worker/client')
    .then(({ judgeClient }) => judgeClient())
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
