// What the log says of one problem, as far as figures need it.
import type { LogEvent, PracticeEvent, Submission } from '../_store/records';

export interface History {
  /** Submissions that were judged; a judge error is not the person's, and does not count. */
  submissions: number;
  /** When the first of them was accepted. */
  acceptedAt: number | undefined;
  /** Submissions up to the first accepted one, that included; nothing while none is. */
  triesToAccept: number | undefined;
  /** When the first attempt was started. */
  startedAt: number | undefined;
  /** When the first hint or the editorial was opened. */
  helpedAt: number | undefined;
  /** When the editorial was first opened. */
  editorialAt: number | undefined;
  /** The person has solved it on another site, as they say. */
  isSolvedElsewhere?: boolean;
}

/**
 * `unaided`: accepted before any hint or the editorial was opened; `elsewhere`: not accepted here, but solved on another
 * site; `attempted`: submitted, not accepted yet.
 */
export const problemStates = ['unaided', 'helped', 'elsewhere', 'attempted', 'open'] as const;
export type ProblemState = (typeof problemStates)[number];

export const noHistory: History = {
  submissions: 0,
  acceptedAt: undefined,
  triesToAccept: undefined,
  startedAt: undefined,
  helpedAt: undefined,
  editorialAt: undefined,
};

export function stateOf({ submissions, acceptedAt, helpedAt, isSolvedElsewhere }: History): ProblemState {
  if (acceptedAt === undefined && isSolvedElsewhere) return 'elsewhere';
  if (acceptedAt === undefined) return submissions > 0 ? 'attempted' : 'open';
  return helpedAt === undefined || helpedAt > acceptedAt ? 'unaided' : 'helped';
}

/** From the first change to the first acceptance, breaks included; nothing when either is not recorded. */
export function minutesToAccept({ startedAt, acceptedAt }: History): number | undefined {
  if (startedAt === undefined || acceptedAt === undefined || acceptedAt < startedAt) return undefined;
  return (acceptedAt - startedAt) / 60_000;
}

/** The history of each problem that the records name. */
export function historiesOf(submissions: Submission[], events: LogEvent[]): Map<string, History> {
  const histories = new Map<string, History>();
  const change = (slug: string, changed: (history: History) => Partial<History>) => {
    const history = histories.get(slug) ?? noHistory;
    histories.set(slug, { ...history, ...changed(history) });
  };
  for (const { slug, verdict, submittedAt } of submissions.toSorted((a, b) => a.submittedAt - b.submittedAt)) {
    if (verdict.verdict === 'judge-error') continue;
    change(slug, ({ submissions: before, acceptedAt }) => ({
      submissions: before + 1,
      ...(acceptedAt === undefined && verdict.verdict === 'accepted' ? { acceptedAt: submittedAt, triesToAccept: before + 1 } : {}),
    }));
  }
  for (const { slug, kind, at } of events.filter(isOfProblem)) {
    change(slug, ({ startedAt, helpedAt, editorialAt }) => {
      if (kind === 'attempt-started') return { startedAt: earlier(startedAt, at) };
      return { helpedAt: earlier(helpedAt, at), ...(kind === 'editorial-opened' && { editorialAt: earlier(editorialAt, at) }) };
    });
  }
  return histories;
}

/** @param later what came after everything that `history` knows: records that only this tab holds so far */
export function joinHistories(history: History, later: History): History {
  const tries = later.triesToAccept === undefined ? undefined : history.submissions + later.triesToAccept;
  return {
    submissions: history.submissions + later.submissions,
    acceptedAt: history.acceptedAt ?? later.acceptedAt,
    triesToAccept: history.triesToAccept ?? tries,
    startedAt: history.startedAt ?? later.startedAt,
    helpedAt: history.helpedAt ?? later.helpedAt,
    editorialAt: history.editorialAt ?? later.editorialAt,
  };
}

/** Whether an event is of a problem's own work, beside those of the plan, of reviews and of other sites. */
export function isOfProblem(event: LogEvent): event is PracticeEvent {
  return event.slug !== 'plan' && event.slug !== 'review' && event.slug !== 'elsewhere';
}

/** The histories, with what was solved on another site. */
export function withElsewhere(histories: ReadonlyMap<string, History>, slugs: ReadonlySet<string>): Map<string, History> {
  const marked = [...slugs].map((slug): [string, History] => [slug, { ...(histories.get(slug) ?? noHistory), isSolvedElsewhere: true }]);
  return new Map([...histories, ...marked]);
}

function earlier(a: number | undefined, b: number): number {
  return a === undefined ? b : Math.min(a, b);
}
