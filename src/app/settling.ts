import type { Estimated, StillWish } from '../capture/pose-estimator.ts';
import { afterPause } from '../core/after-pause.ts';
import { MOVED_FRAMES } from '../core/follow-view.ts';
import { isBetweenReps } from '../core/is-between-reps.ts';
import { sitsElsewhere } from '../core/reps/sits-elsewhere.ts';
import { LONGEST_LOOK_BACK } from '../core/session/session.ts';
import { beginTrack, step, type Track } from '../core/track.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { EmptyMachine } from './empty-machine.ts';
import { findLifter, type Stopped } from './find-lifter.ts';
import { PhonePlacing } from './phone-placing.ts';
import type { RunContext } from './run-context.ts';
import type { SetSession } from './set-session.ts';
import type { SetUp } from './set-up.ts';
import { snapshotOf } from './snapshot-of.ts';
import { stillWish } from './still-wish.ts';
import { placeOf, trackSetup } from './track-setup.ts';

/** The lifter found, and the set begun. */
export interface Settled {
  readonly kind: 'settled';
  /** With the pad line that was agreed on. */
  readonly found: SetUp;
  readonly still: StillWish;
  readonly snapshot: HTMLCanvasElement | null;
  /** What was seen of the set before it was known to have begun, on the clock of the wait; in order. */
  readonly earlier: readonly Observation[];
  /** The page's time at the wait's zero; null for a file. */
  readonly waitZero: number | null;
}

/** When the set begins: aborted then, with the page's time from which on frames belong to it. */
export interface Beginning {
  readonly signal: AbortSignal;
  /** null: from the next frame on. */
  readonly from: Milliseconds | null;
}

/** What a wait has seen, as much of it as a set may begin with. */
interface Past {
  /** The page's time at the wait's zero; null before the first frame. */
  zero: number | null;
  readonly frames: Observation[];
}

const remember = (frames: Observation[], observation: Observation): void => {
  frames.push(observation);
  while (frames[0] && observation.capturedAt - frames[0].capturedAt > LONGEST_LOOK_BACK) frames.shift();
};

/** Why the wait ended: `moved` is the lifter, `lost` the camera, or the phone was turned. */
type Waited = 'begun' | 'moved' | 'lost' | Stopped;

/** The part of a run before its set: the lifter is found, and a camera waits for the start. */
export class Settling {
  readonly #context: RunContext;
  readonly #cancel: AbortSignal;
  readonly #session: SetSession | null;
  readonly #placing: PhonePlacing;
  #padLine: PadLine | null;
  #crop: Crop | null;
  #snapshot: HTMLCanvasElement | null = null;

  /** `session`: of a camera, which waits for the lifter. */
  constructor(context: RunContext, cancel: AbortSignal, session: SetSession | null) {
    this.#context = context;
    this.#cancel = cancel;
    this.#session = session;
    this.#placing = new PhonePlacing(context);
    this.#padLine = context.tools.padLine;
    this.#crop = context.tools.crop;
  }

  movePadLine(padLine: PadLine): void {
    this.#padLine = padLine;
    this.#context.tools.tell({ padLine });
  }

  /** Set-up, and for a camera the wait for the start; again when lifter or camera have moved meanwhile. */
  async settle(begin: Beginning): Promise<Settled | Stopped> {
    // Proposed for the round before, whose picture may have been another one.
    if (this.#padLine?.setBy === 'proposal') this.#padLine = null;
    for (;;) {
      const found = await this.#find();
      if (found.kind !== 'set-up') return found;
      this.#padLine ??= found.padLine;
      const still = stillWish(found);
      if (this.#session) this.#context.tools.placeSeen(placeOf(this.#agreed(found), this.#context));
      const { width, height } = this.#context.source.info;
      this.#context.tools.tell({ side: found.side, padLine: this.#padLine, width, height });
      const past: Past = { zero: null, frames: [] };
      const waited = this.#session ? await this.#wait(found, still, begin, past) : 'begun';
      if (waited === 'begun') {
        const { from } = begin;
        const { zero, frames } = past;
        const earlier = from === null ? [] : frames.filter(({ capturedAt }) => capturedAt + (zero ?? 0) >= from);
        return {
          kind: 'settled',
          found: this.#agreed(found),
          still,
          snapshot: this.#snapshot,
          earlier,
          waitZero: zero,
        };
      }
      if (waited !== 'moved' && waited !== 'lost') return waited;
      this.#forget(waited);
    }
  }

  #find(): Promise<SetUp | Stopped> {
    const { source, tools } = this.#context;
    return findLifter(source, tools.estimator, {
      padLine: this.#padLine,
      crop: this.#crop,
      signal: this.#cancel,
      tell: (stage) => {
        tools.tell({ stage, pose: null, readout: null });
        if (this.#session) this.#placing.absent();
      },
      picture: (frame) => {
        this.#snapshot = snapshotOf(frame);
      },
      machine: new EmptyMachine(this.#context),
    });
  }

  /** The set-up with the line that the lifter may have drawn since. */
  #agreed(found: SetUp): SetUp {
    return { ...found, padLine: this.#padLine ?? found.padLine };
  }

  /** What was drawn on a picture is nowhere on another one; a lifter who moves leaves the pad where it is. */
  #forget(waited: 'moved' | 'lost'): void {
    // Who is settled in one picture, or being counted in, is not in another.
    this.#session?.start();
    if (waited === 'lost') this.#crop = null;
    if (waited === 'lost' || this.#padLine?.setBy === 'proposal') this.#padLine = null;
  }

  /** Shows the lifter live until the set begins. */
  async #wait(found: SetUp, still: StillWish, { signal: begin }: Beginning, past: Past): Promise<Waited> {
    const { source, tools } = this.#context;
    tools.tell({ stage: { kind: 'ready' } });
    let away = 0;
    let lost = 0;
    // The numbers move before the set begins, so that one sees them live; nothing is counted nor sounded yet.
    let track = beginTrack(trackSetup(this.#agreed(found), this.#context));
    let padLine = this.#padLine;
    const { width, height } = source.info;
    for await (const frame of source.frames(begin)) {
      const estimated = await tools.estimator.estimate(frame, found.crop, { still, light: true });
      if (begin.aborted) break;
      if (source.info.width !== width || source.info.height !== height) return 'lost';
      if (this.#padLine !== padLine) {
        padLine = this.#padLine;
        track = beginTrack(trackSetup(this.#agreed(found), this.#context));
      }
      if (estimated.kind === 'failed') return estimated;
      const age = this.#context.clock.ageOf(frame);
      // The time between two pictures of a rest is nobody's frame rate.
      [track] = step(this.#context.pace.isResting ? afterPause(track) : track, estimated.observation);
      this.#tell(track, estimated.observation, age);
      const { observation } = estimated;
      past.zero ??= source.epoch;
      remember(past.frames, observation);
      const zero = past.zero ?? 0;
      const at = milliseconds(zero + observation.capturedAt);
      this.#session?.follow(track, observation.capturedAt, zero, this.#placing.isPlaced);
      const isCounting = this.#session?.stage.kind === 'counting-in';
      this.#placing.follow({
        found,
        at,
        frame,
        estimated,
        rate: track.interval && 1 / track.interval,
        quiet: isCounting,
      });
      if (await this.#keepUp(track, estimated)) track = afterPause(track);
      away = sitsElsewhere(estimated.observation, found.body) ? away + 1 : 0;
      lost = track.camera.state === 'lost' ? lost + 1 : 0;
      if (lost >= MOVED_FRAMES) return 'lost';
      // With nothing found where it was, the lifter is elsewhere because the picture is.
      if (away >= MOVED_FRAMES) return estimated.observation.cameraShift === null ? 'lost' : 'moved';
    }
    if (this.#cancel.aborted) return { kind: 'cancelled' };
    return source.problem ? { kind: 'failed', problem: source.problem } : 'begun';
  }

  /** Fewer pictures in a rest, and a lighter model for a device that is too slow: true when it measures from now on. */
  async #keepUp(
    track: Track,
    { observation, inferenceMs }: Extract<Estimated, { kind: 'estimated' }>,
  ): Promise<boolean> {
    const { pace, keepUp } = this.#context;
    if (!this.#session) return false;
    const stage = this.#session.stage.kind;
    const { watch, setup, interval } = track;
    pace.follow({ observation, stage, presence: watch.presence.kind, thigh: setup.body.thigh });
    if (pace.isResting) await keepUp.prepare();
    const isFree = stage !== 'counting-in' && isBetweenReps(track);
    return keepUp.follow({ at: observation.capturedAt, interval, inferenceMs, isFree, inSet: false });
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
