// The page's side of the judge: the only way from app to a verdict.
// (interface first; the implementation follows in this file)
import type { JudgeAnswer, JudgeRequest, JudgeStatus, Progress } from './protocol';

export interface JudgeClient {
  /**
   * Judges a source. Never rejects: a judge that dies answers with a judge-error verdict. A request that is still
   * running is cancelled first and answers `cancelled`.
   */
  judge(request: JudgeRequest, onProgress?: (progress: Progress) => void): Promise<JudgeAnswer>;
  /** Ends what is running; it answers `cancelled`. */
  cancel(): void;
  status(): JudgeStatus;
  /** Called with every change of the status; returns the way to stop listening. */
  onStatus(listener: (status: JudgeStatus) => void): () => void;
  /** After a failed start: tries again from scratch. */
  restart(): void;
}

/** The page's judge, started in the background on the first call and shared by all that ask. Browser only. */
export declare function judgeClient(): JudgeClient;
