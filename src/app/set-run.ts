import type { FrameSource } from '../capture/frame-source.ts';
import type { Loaded } from '../capture/pose-estimator.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import { chooseModel } from './choose-model.ts';
import { Measuring } from './measuring.ts';
import { isLive, type RunContext } from './run-context.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { RunTools } from './run-tools.ts';
import { SetClock } from './set-clock.ts';
import { Settling } from './settling.ts';

/** One source, from the first look to the last frame. Made for one use. */
export class SetRun {
  readonly #context: RunContext;
  readonly #cancel = new AbortController();
  readonly #begin = new AbortController();
  readonly #end = new AbortController();
  readonly #settling: Settling;

  constructor(source: FrameSource, tools: RunTools) {
    this.#context = { source, tools, clock: new SetClock(source) };
    this.#settling = new Settling(this.#context, { begin: this.#begin.signal, cancel: this.#cancel.signal });
  }

  /** The lifter begins (a camera waits for it). */
  startSet(): void {
    this.#begin.abort();
  }

  /** The set is over; what was recorded becomes the report. */
  endSet(): void {
    this.#end.abort();
  }

  /** Drops everything; a camera's light goes out at once, whatever is still under way. */
  cancel(): void {
    this.#cancel.abort();
    this.#begin.abort();
    this.#end.abort();
    this.#context.source.close();
  }

  movePadLine(padLine: PadLine): void {
    this.#settling.movePadLine(padLine);
  }

  async execute(): Promise<RunOutcome> {
    try {
      const model = await this.#load();
      if (model.kind === 'failed') return model;
      const ready = await this.#settling.settle();
      if (ready.kind !== 'settled') return ready;
      const signals = { end: this.#end.signal, cancel: this.#cancel.signal };
      return await new Measuring(this.#context, signals, ready, model).execute();
    } finally {
      this.#context.source.close();
    }
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
