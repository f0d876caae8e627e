import { type Encoded, encode } from '@/problems/spec/codec';
import { type EntryPoint, type ErrorText, FromRealm, type ToRealm } from '../sandbox/messages';
import type { ConsoleLine } from '../verdict';

/** Why a realm is no more: memory, its own doing, or `lost` through no fault of the code in it. */
export type Death = 'memory' | 'crash' | 'lost';

/** Thrown when a realm was taken away from outside; the submission can be judged anew. */
export class RealmLost extends Error {
  override name = 'RealmLost';
  constructor() {
    super('the sandbox was removed from the page');
  }
}

/** A fresh realm somewhere else: a frame's worker in a browser, a thread in Node. Whoever opens it closes it. */
export interface Realm {
  send(message: ToRealm): void;
  /** Called with every message, unchecked. Set once. */
  listen(onMessage: (message: unknown) => void, onDeath: (cause: Death) => void): void;
  /** Whether the process is still there: a browser does not say when it has ended one that needed too much memory. */
  isAlive(): Promise<boolean>;
  /**
   * Ends the realm at once, whatever runs in it.
   * @param isAtWork its code has not come to an end, and would go on taking time and memory for as long as its thread lives
   */
  close(isAtWork: boolean): void;
}

export interface SandboxEngine {
  /** A realm that has said `ready`; the next one is prepared in the background. */
  open(): Promise<Realm>;
}

/** What became of one test in the sandbox. Times are the judge's own, in milliseconds. */
export type Outcome =
  | { type: 'returned'; output: Encoded; ms: number }
  | { type: 'threw'; error: ErrorText; ms: number }
  | { type: 'timed-out' }
  | { type: 'too-large' }
  | { type: 'out-of-memory' }
  | { type: 'died' };

export type LoadOutcome =
  | { type: 'loaded'; found: boolean; parameterCount: number }
  | { type: 'load-threw'; error: ErrorText }
  | { type: 'timed-out' }
  | { type: 'out-of-memory' }
  | { type: 'died' };

const MAX_SLOTS = 5_000_000;
const MAX_CHARACTERS = 16_000_000;
/** For what is not measured: decoding an input, running the top level of the code, sending an answer back. */
const UNMEASURED_LIMIT_MS = 5000;
/** What sending an answer may take beyond the time limit; more is the person's code at work, in a getter say. */
const SENDING_MS = 100;
/** A timer that is late by this much: the machine was asleep, and the realm with it. */
const OVERSLEPT_MS = 1000;
const SENDING_MS_PER_SLOT = 0.01;

export interface Printed {
  lines: ConsoleLine[];
  cut: boolean;
}

/** One realm with the person's code in it; tests run one after the other. */
export class Session {
  readonly #realm: Realm;
  readonly #printed: Printed;
  readonly #inbox: FromRealm[] = [];
  #wake: (() => void) | undefined;
  #ended: Death | undefined;
  #isAtWork = false;

  private constructor(realm: Realm, printed: Printed) {
    this.#realm = realm;
    this.#printed = printed;
    realm.listen(
      (raw) => this.#receive(raw),
      (cause) => {
        this.#ended ??= cause;
        this.#wake?.();
      },
    );
  }

  static async open(engine: SandboxEngine, printed: Printed): Promise<Session> {
    return new Session(await engine.open(), printed);
  }

  load(code: string, libraries: string[], entry: EntryPoint): Promise<LoadOutcome> {
    return this.#atWork(async () => {
      this.#realm.send({ type: 'load', code, libraries, entry });
      for (;;) {
        const message = await this.#next(UNMEASURED_LIMIT_MS);
        const end = endOf(message);
        if (end) return end;
        if (typeof message === 'object' && (message.type === 'loaded' || message.type === 'load-threw')) return message;
      }
    });
  }

  /** @param calls arguments per call, as live objects */
  run(calls: unknown[], timeLimitMs: number, sendArguments: boolean): Promise<Outcome> {
    return this.#atWork(() => this.#run(calls, timeLimitMs, sendArguments));
  }

  async #run(calls: unknown[], timeLimitMs: number, sendArguments: boolean): Promise<Outcome> {
    const run = crypto.randomUUID();
    this.#realm.send({ type: 'run', run, calls: encode(calls), sendArguments, maxSlots: MAX_SLOTS, maxCharacters: MAX_CHARACTERS });
    let startedAt: number | undefined;
    let ms: number | undefined;
    for (;;) {
      const left = startedAt === undefined || ms !== undefined ? UNMEASURED_LIMIT_MS : timeLimitMs - (performance.now() - startedAt);
      const message = await this.#next(left);
      const end = endOf(message);
      if (end) return end;
      if (typeof message !== 'object' || !('run' in message) || message.run !== run) continue;
      const now = performance.now();
      switch (message.type) {
        case 'started':
          startedAt ??= now;
          break;
        case 'finished':
          ms ??= now - (startedAt ?? now);
          break;
        case 'returned': {
          const allowedMs = timeLimitMs + SENDING_MS + SENDING_MS_PER_SLOT * slotsOf(message.output);
          if (startedAt !== undefined && now - startedAt > allowedMs) return { type: 'timed-out' };
          return { type: 'returned', output: message.output, ms: ms ?? now - (startedAt ?? now) };
        }
        case 'threw':
          return { type: 'threw', error: message.error, ms: ms ?? now - (startedAt ?? now) };
        case 'too-large':
          return { type: 'too-large' };
      }
    }
  }

  get alive(): boolean {
    return this.#ended === undefined;
  }

  close(): void {
    this.#ended ??= 'crash';
    this.#realm.close(this.#isAtWork);
    this.#wake?.();
  }

  /** Code that does not come to an end is ended: it must not eat the next test's time. */
  async #atWork<Result extends LoadOutcome | Outcome>(act: () => Promise<Result>): Promise<Result> {
    this.#isAtWork = true;
    const outcome = await act();
    if (isEnd(outcome)) this.close();
    this.#isAtWork = false;
    return outcome;
  }

  async #next(limitMs: number): Promise<FromRealm | 'timed-out' | Death> {
    const deadline = performance.now() + limitMs;
    if (this.#inbox.length === 0 && !this.#ended) await this.#arrival(limitMs);
    const isSilent = this.#inbox.length === 0 && !this.#ended;
    if (isSilent && performance.now() > deadline + OVERSLEPT_MS) await this.#arrival(limitMs);
    const arrived = this.#inbox.shift() ?? this.#ended;
    if (arrived) return arrived;
    if (!(await this.#realm.isAlive())) this.#ended ??= 'memory';
    return this.#ended ?? 'timed-out';
  }

  #arrival(limitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#wake?.(), Math.max(0, limitMs));
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve();
      };
    });
  }

  #receive(raw: unknown): void {
    const parsed = FromRealm.safeParse(raw);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'console') this.#printed.lines.push({ level: message.level, text: message.text });
    else if (message.type === 'console-cut') this.#printed.cut = true;
    else {
      this.#inbox.push(message);
      this.#wake?.();
    }
  }
}

function slotsOf({ table }: Encoded): number {
  return table.reduce((slots, entry) => slots + ('values' in entry ? entry.values.length : 1), 0);
}

function isEnd({ type }: LoadOutcome | Outcome): boolean {
  return type === 'timed-out' || type === 'out-of-memory' || type === 'died';
}

function endOf(message: FromRealm | 'timed-out' | Death) {
  switch (message) {
    case 'timed-out':
      return { type: 'timed-out' } as const;
    case 'memory':
      return { type: 'out-of-memory' } as const;
    case 'crash':
      return { type: 'died' } as const;
    case 'lost':
      throw new RealmLost();
    default:
      return undefined;
  }
}
