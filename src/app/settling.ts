import type { StillWish } from '../capture/pose-estimator.ts';
import { MOVED_FRAMES } from '../core/follow-view.ts';
import { sitsElsewhere } from '../core/reps/sits-elsewhere.ts';
import { beginTrack, step, type Track } from '../core/track.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import { findLifter, type Stopped } from './find-lifter.ts';
import { isLive, type RunContext } from './run-context.ts';
import type { SetUp } from './set-up.ts';
import { snapshotOf } from './snapshot-of.ts';
import { stillWish } from './still-wish.ts';
import { trackSetup } from './track-setup.ts';

/** The lifter found, and the set begun. */
export interface Settled {
  readonly kind: 'settled';
  /** With the pad line that was agreed on. */
  readonly found: SetUp;
  readonly still: StillWish;
  readonly snapshot: HTMLCanvasElement | null;
}

/** Why the wait ended: `moved` is the lifter, `lost` the camera, or the phone was turned. */
type Waited = 'begun' | 'moved' | 'lost' | Stopped;

/** The part of a run before its set: the lifter is found, and a camera waits for the start. */
export class Settling {
  readonly #context: RunContext;
  readonly #signals: { readonly begin: AbortSignal; readonly cancel: AbortSignal };
  #padLine: PadLine | null;
  #crop: Crop | null;
  #snapshot: HTMLCanvasElement | null = null;

  constructor(context: RunContext, signals: { readonly begin: AbortSignal; readonly cancel: AbortSignal }) {
    this.#context = context;
    this.#signals = signals;
    this.#padLine = context.tools.padLine;
    this.#crop = context.tools.crop;
  }

  movePadLine(padLine: PadLine): void {
    this.#padLine = padLine;
    this.#context.tools.tell({ padLine });
  }

  /** Set-up, and for a camera the wait for the start; again when lifter or camera have moved meanwhile. */
  async settle(): Promise<Settled | Stopped> {
    for (;;) {
      const found = await this.#find();
      if (found.kind !== 'set-up') return found;
      this.#padLine ??= found.padLine;
      const still = stillWish(found);
      const { width, height } = this.#context.source.info;
      this.#context.tools.tell({ side: found.side, padLine: this.#padLine, width, height });
      const waited = isLive(this.#context) ? await this.#wait(found, still) : 'begun';
      if (waited === 'begun') return { kind: 'settled', found: this.#agreed(found), still, snapshot: this.#snapshot };
      if (waited !== 'moved' && waited !== 'lost') return waited;
      this.#forget(waited);
    }
  }

  #find(): Promise<SetUp | Stopped> {
    const { source, tools } = this.#context;
    return findLifter(source, tools.estimator, {
      padLine: this.#padLine,
      crop: this.#crop,
      signal: this.#signals.cancel,
      tell: (stage) => tools.tell({ stage, pose: null, readout: null }),
      picture: (frame) => {
        this.#snapshot = snapshotOf(frame);
      },
    });
  }

  /** The set-up with the line that the lifter may have drawn since. */
  #agreed(found: SetUp): SetUp {
    return { ...found, padLine: this.#padLine ?? found.padLine };
  }

  /** What was drawn on a picture is nowhere on another one; a lifter who moves leaves the pad where it is. */
  #forget(waited: 'moved' | 'lost'): void {
    if (waited === 'lost') this.#crop = null;
    if (waited === 'lost' || this.#padLine?.setBy === 'proposal') this.#padLine = null;
  }

  /** Shows the lifter live until the set begins. */
  async #wait(found: SetUp, still: StillWish): Promise<Waited> {
    const { source, tools } = this.#context;
    const { begin, cancel } = this.#signals;
    tools.tell({ stage: { kind: 'ready' } });
    let away = 0;
    let lost = 0;
    // The numbers move before the set begins, so that one sees them live; nothing is counted nor sounded yet.
    let track = beginTrack(trackSetup(this.#agreed(found), this.#context));
    let padLine = this.#padLine;
    const { width, height } = source.info;
    for await (const frame of source.frames(begin)) {
      const estimated = await tools.estimator.estimate(frame, found.crop, { still });
      if (begin.aborted) break;
      if (source.info.width !== width || source.info.height !== height) return 'lost';
      if (this.#padLine !== padLine) {
        padLine = this.#padLine;
        track = beginTrack(trackSetup(this.#agreed(found), this.#context));
      }
      if (estimated.kind === 'failed') return estimated;
      const age = this.#context.clock.ageOf(frame);
      [track] = step(track, estimated.observation);
      this.#tell(track, estimated.observation, age);
      away = sitsElsewhere(estimated.observation, found.body) ? away + 1 : 0;
      lost = track.camera.state === 'lost' ? lost + 1 : 0;
      if (lost >= MOVED_FRAMES) return 'lost';
      // With nothing found where it was, the lifter is elsewhere because the picture is.
      if (away >= MOVED_FRAMES) return estimated.observation.cameraShift === null ? 'lost' : 'moved';
    }
    if (cancel.aborted) return { kind: 'cancelled' };
    return source.problem ? { kind: 'failed', problem: source.problem } : 'begun';
  }

  #tell(track: Track, observation: Observation, delayMs: number | null): void {
    this.#context.tools.tell({
      pose: observation.kind === 'pose' ? observation : null,
      readout: track.readout && { ...track.readout, repCount: 0 },
      framesPerSecond: track.interval ? 1 / track.interval : null,
      delayMs,
    });
  }
}
