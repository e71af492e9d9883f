import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Milliseconds, milliseconds } from '../../core/vocabulary/units.ts';

/** A part of the set's time. */
export interface TimeSpan {
  readonly from: Milliseconds;
  readonly to: Milliseconds;
}

/** How fast a set may be replayed, of its own speed. */
export const REPLAY_SPEEDS = [0.25, 0.5, 1] as const;
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

/**
 * Where the replay stands so many milliseconds of real time later: within `whole`, and round and round in `loop`, if
 * there is one.
 */
export const timeAfter = (
  at: Milliseconds,
  elapsed: number,
  speed: ReplaySpeed,
  { whole, loop }: { readonly whole: TimeSpan; readonly loop: TimeSpan | null },
): Milliseconds => {
  const next = at + elapsed * speed;
  if (!loop) return milliseconds(Math.min(next, whole.to));
  if (next <= loop.to && next >= loop.from) return milliseconds(next);
  const length = Math.max(1, loop.to - loop.from);
  return milliseconds(next < loop.from ? loop.from : loop.from + ((next - loop.from) % length));
};

/** The time of a replay: runs while it plays, stands otherwise. Updates its host at every picture of the screen. */
export class ReplayClock implements ReactiveController {
  at: Milliseconds = milliseconds(0);
  speed: ReplaySpeed = 1;
  whole: TimeSpan = { from: milliseconds(0), to: milliseconds(0) };
  loop: TimeSpan | null = null;
  /** Tells the time instead of the clock while playing, milliseconds; null: not now. */
  master: (() => number | null) | null = null;
  readonly #host: ReactiveControllerHost;
  #ticket = 0;
  #last = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#ticket !== 0;
  }

  hostDisconnected(): void {
    this.pause();
  }

  /** From the beginning again when it stands at the end. */
  play(): void {
    if (this.playing || this.whole.to <= this.whole.from) return;
    if (!this.loop && this.at >= this.whole.to) this.at = this.whole.from;
    this.#last = performance.now();
    this.#ticket = requestAnimationFrame(this.#tick);
    this.#host.requestUpdate();
  }

  pause(): void {
    if (!this.playing) return;
    cancelAnimationFrame(this.#ticket);
    this.#ticket = 0;
    this.#host.requestUpdate();
  }

  /** To a time of the set, or the nearest that it has. */
  seek(at: number): void {
    this.at = milliseconds(Math.min(this.whole.to, Math.max(this.whole.from, at)));
    this.#host.requestUpdate();
  }

  #tick = (now: number): void => {
    const told = this.master?.() ?? null;
    const next = told === null ? timeAfter(this.at, now - this.#last, this.speed, this) : milliseconds(told);
    this.#last = now;
    this.at = next;
    if (!this.loop && next >= this.whole.to) this.pause();
    else this.#ticket = requestAnimationFrame(this.#tick);
    this.#host.requestUpdate();
  };
}
