import type { FrameSource } from '../capture/frame-source.ts';
import type { Loaded } from '../capture/pose-estimator.ts';
import { clickCommand } from '../core/session/click-command.ts';
import type { SessionCommand } from '../core/session/session-input.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';
import { chooseModel } from './choose-model.ts';
import { KeepUp } from './keep-up.ts';
import { type AnotherRound, type Closing, Measuring } from './measuring.ts';
import { Pacing } from './pacing.ts';
import { isLive, type RunContext } from './run-context.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { RunTools } from './run-tools.ts';
import { SetClock } from './set-clock.ts';
import { SetSession } from './set-session.ts';
import { Settling } from './settling.ts';

/** One wait and the set that follows it. */
class Round {
  readonly begin = new AbortController();
  readonly end = new AbortController();
  /** The page's time from which on frames belong to the set; null: from its first own frame. */
  from: Milliseconds | null = null;
  closing: Closing | null = null;
}

/** One source, from the first look to the last frame. Made for one use. */
export class SetRun {
  readonly #context: RunContext;
  readonly #cancel = new AbortController();
  readonly #session: SetSession | null;
  readonly #settling: Settling;
  #round = new Round();

  constructor(source: FrameSource, tools: RunTools) {
    this.#context = {
      source,
      tools,
      clock: new SetClock(source),
      pace: new Pacing(source, tools.tell),
      keepUp: new KeepUp(tools, source.info.kind === 'camera'),
    };
    this.#session = isLive(this.#context) ? this.#listenToSession() : null;
    this.#settling = new Settling(this.#context, this.#cancel.signal, this.#session);
  }

  /** The lifter begins (a camera waits for it), also one who stands at the phone and is not seen. */
  startSet(): void {
    this.command('begin');
  }

  /** The set is over at once; what was recorded becomes the report, up to where it was over already. */
  endSet(): void {
    if (this.#session?.stage.kind === 'over') this.#session.command('end');
    this.#round.end.abort();
  }

  /** What the lifter asks a hands-free session for. */
  command(command: SessionCommand): void {
    this.#context.pace.wake();
    this.#session?.command(command);
  }

  /** The only button of a clicker: what it means depends on where the session stands. */
  click(): void {
    if (this.#context.tools.guide?.click()) return;
    const command = this.#session && clickCommand(this.#session.stage);
    if (command) this.command(command);
  }

  /** No frame comes while the page is hidden; null: they come again. */
  framesStopped(stoppedBy: 'page-hidden' | null): void {
    this.#session?.framesStopped(stoppedBy);
  }

  /** Drops everything; a camera's light goes out at once, whatever is still under way. */
  cancel(): void {
    this.#cancel.abort();
    this.#round.begin.abort();
    this.#round.end.abort();
    this.#context.source.close();
  }

  movePadLine(padLine: PadLine): void {
    this.#settling.movePadLine(padLine);
  }

  async execute(): Promise<RunOutcome> {
    try {
      const model = await this.#load();
      if (model.kind === 'failed') return model;
      this.#context.keepUp.begin(model);
      for (;;) {
        this.#session?.start();
        const outcome = await this.#settleAndMeasure();
        if (outcome.kind !== 'no-reps' && outcome.kind !== 'again') return outcome;
        this.#round = new Round();
      }
    } finally {
      this.#session?.close();
      this.#context.source.close();
      this.#context.tools.endSounds();
    }
  }

  async #settleAndMeasure(): Promise<RunOutcome | AnotherRound> {
    const round = this.#round;
    const beginning = {
      signal: round.begin.signal,
      get from() {
        return round.from;
      },
    };
    const ready = await this.#settling.settle(beginning);
    if (ready.kind !== 'settled') return ready;
    const run = {
      context: this.#context,
      end: round.end.signal,
      cancel: this.#cancel.signal,
      session: this.#session,
      closing: () => round.closing,
    };
    return new Measuring(run, ready, this.#context.keepUp.loaded).execute();
  }

  #listenToSession(): SetSession {
    return new SetSession(this.#context.tools, {
      began: (from) => {
        this.#round.from = from;
        this.#round.begin.abort();
      },
      closed: (to, reps) => {
        this.#round.closing = { to, reps };
        this.#round.end.abort();
      },
    });
  }

  #load(): Promise<Loaded> {
    const { estimator, model, tell } = this.#context.tools;
    tell({ stage: { kind: 'loading-model', progress: null } });
    return chooseModel(estimator, {
      ...model,
      live: isLive(this.#context),
      onProgress: (progress) => tell({ stage: { kind: 'loading-model', progress } }),
    });
  }
}
