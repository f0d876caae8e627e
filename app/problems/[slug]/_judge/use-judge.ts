import { useCallback, useRef, useState } from 'react';
import type { JudgeAnswer } from '@/worker/protocol';
import { afterAnswer, isDoublePress, type Judging, type Request, unreachableJudge, withProgress } from './judging';
import { loadJudge } from './load-judge';

export interface Judge {
  judging: Judging;
  /**
   * Judges; a double press of the same code is not taken, anything else replaces what runs.
   * @param onAnswer called also when a newer request has taken this one's place on the page
   * @returns whether the request was taken
   */
  judge(request: Request, onAnswer: (answer: JudgeAnswer) => void): boolean;
  cancel(): void;
}

/** Runs and submissions of one problem, the newest on show. */
export function useJudge(slug: string): Judge {
  const [judging, setJudging] = useState<Judging>({ state: 'idle' });
  const current = useRef(judging);
  const settled = useRef(judging); // the last state without a running request
  const newest = useRef(0);

  const show = useCallback((next: Judging) => {
    current.current = next;
    if (next.state === 'idle' || next.state === 'done') settled.current = next;
    setJudging(next);
  }, []);

  const judge = useCallback(
    (request: Request, onAnswer: (answer: JudgeAnswer) => void) => {
      if (isDoublePress(current.current, request)) return false;
      const number = ++newest.current;
      const isNewest = () => number === newest.current;
      show({ state: 'compiling', request });
      loadJudge()
        .then((client) => client.judge({ slug, ...request }, (progress) => isNewest() && show(withProgress(current.current, progress))))
        .catch((error: unknown) => unreachableJudge(error))
        .then((answer) => {
          onAnswer(answer);
          if (isNewest()) show(afterAnswer(settled.current, request, answer));
        });
      return true;
    },
    [slug, show],
  );

  const cancel = useCallback(() => {
    newest.current += 1;
    show(settled.current);
    loadJudge().then(
      (client) => client.cancel(),
      () => undefined, // not loaded, so nothing runs
    );
  }, [show]);

  return { judging, judge, cancel };
}
