import type { Frame } from '../capture/frame-source.ts';
import type { Estimated, StillWish } from '../capture/pose-estimator.ts';
import { afterPause } from '../core/after-pause.ts';
import { MOVED_FRAMES } from '../core/follow-view.ts';
import { isBetweenReps } from '../core/is-between-reps.ts';
import { sitsElsewhere } from '../core/reps/sits-elsewhere.ts';
import { LONGEST_LOOK_BACK } from '../core/session/session.ts';
import { beginTrack, step, type Track } from '../core/track.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import type { Stopped } from './find-lifter.ts';
import type { PhonePlacing } from './phone-placing.ts';
import type { RunContext } from './run-context.ts';
import type { SetSession } from './set-session.ts';
import type { SetUp } from './set-up.ts';
import { trackSetup } from './track-setup.ts';

/** Why the wait ended: `moved` is the lifter, `lost` the camera, or the phone was turned. */
export type Waited = 'begun' | 'moved' | 'lost' | Stopped;

/** What a wait is bound to. */
export interface WaitTools {
  readonly context: RunContext;
  readonly cancel: AbortSignal;
  readonly session: SetSession;
  readonly placing: PhonePlacing;
  readonly found: SetUp;
  readonly still: StillWish;
  /** As the lifter has drawn it by now; null: as it was found. */
  readonly padLine: () => PadLine | null;
}

/** A camera's wait for its set: the lifter is shown live, nothing is counted nor sounded yet. */
export class WaitForSet {
  readonly #tools: WaitTools;
  /** As much of what was seen as a set may begin with; in order. */
  readonly #seen: Observation[] = [];
  #zero: number | null = null;
  #padLine: PadLine | null;
  /** The numbers move before the set begins, so that one sees them live. */
  #track: Track;
  /** Frames one after the other in which the lifter sat elsewhere, and in which the camera was lost. */
  #away = 0;
  #lost = 0;

  constructor(tools: WaitTools) {
    this.#tools = tools;
    this.#padLine = tools.padLine();
    this.#track = this.#begunTrack();
  }

  /** The page's time at the wait's zero; null before its first frame. */
  get zero(): number | null {
    return this.#zero;
  }

  /** What was seen since a time of the page, on the clock of the wait; of null nothing. */
  seenSince(from: Milliseconds | null): readonly Observation[] {
    return from === null ? [] : this.#seen.filter(({ capturedAt }) => capturedAt + (this.#zero ?? 0) >= from);
  }

  /** `begin` is aborted when the set begins. */
  async untilBegun(begin: AbortSignal): Promise<Waited> {
    const { context, cancel, found, still } = this.#tools;
    const { source, tools } = context;
    tools.tell({ stage: { kind: 'ready' } });
    const { width, height } = source.info;
    for await (const frame of source.frames(begin)) {
      const estimated = await tools.estimator.estimate(frame, found.crop, { still, light: true });
      if (begin.aborted) break;
      if (source.info.width !== width || source.info.height !== height) return 'lost';
      if (estimated.kind === 'failed') return estimated;
      this.#follow(estimated.observation, context.clock.ageOf(frame));
      this.#place(frame, estimated);
      if (await this.#keepUp(estimated)) this.#track = afterPause(this.#track);
      const gone = this.#gone(estimated.observation);
      if (gone) return gone;
    }
    if (cancel.aborted) return { kind: 'cancelled' };
    return source.problem ? { kind: 'failed', problem: source.problem } : 'begun';
  }

  #begunTrack(): Track {
    const { found, context } = this.#tools;
    return beginTrack(trackSetup({ ...found, padLine: this.#padLine ?? found.padLine }, context));
  }

  /** One frame's step: what it means, and the session told of it. */
  #follow(observation: Observation, age: number | null): void {
    const { context, session, placing, padLine } = this.#tools;
    if (padLine() !== this.#padLine) {
      this.#padLine = padLine();
      this.#track = this.#begunTrack();
    }
    // The time between two pictures of a rest is nobody's frame rate.
    [this.#track] = step(context.pace.isResting ? afterPause(this.#track) : this.#track, observation);
    this.#tell(observation, age);
    this.#zero ??= context.source.epoch;
    this.#remember(observation);
    session.follow(this.#track, observation.capturedAt, this.#zero ?? 0, placing.isPlaced);
  }

  #remember(observation: Observation): void {
    const seen = this.#seen;
    seen.push(observation);
    while (seen[0] && observation.capturedAt - seen[0].capturedAt > LONGEST_LOOK_BACK) seen.shift();
  }

  #tell(observation: Observation, delayMs: number | null): void {
    const { readout, interval } = this.#track;
    this.#tools.context.tools.tell({
      pose: observation.kind === 'pose' ? observation : null,
      readout: readout && { ...readout, repCount: 0 },
      framesPerSecond: interval ? 1 / interval : null,
      delayMs,
    });
  }

  #place(frame: Frame, estimated: Extract<Estimated, { kind: 'estimated' }>): void {
    const { session, placing, found } = this.#tools;
    const { interval } = this.#track;
    placing.follow({
      found,
      at: milliseconds((this.#zero ?? 0) + estimated.observation.capturedAt),
      frame,
      estimated,
      rate: interval && 1 / interval,
      quiet: session.stage.kind === 'counting-in',
    });
  }

  /** Fewer pictures in a rest, and a lighter model for a device that is too slow: true when it measures from now on. */
  async #keepUp({ observation, inferenceMs }: Extract<Estimated, { kind: 'estimated' }>): Promise<boolean> {
    const { context, session } = this.#tools;
    const { pace, keepUp } = context;
    const stage = session.stage.kind;
    const { watch, setup, interval } = this.#track;
    pace.follow({ observation, stage, presence: watch.presence.kind, thigh: setup.body.thigh });
    if (pace.isResting) await keepUp.prepare();
    const isFree = stage !== 'counting-in' && isBetweenReps(this.#track);
    return keepUp.follow({ at: observation.capturedAt, interval, inferenceMs, isFree, inSet: false });
  }

  /** Who has moved, when it has lasted; null: neither lifter nor camera. */
  #gone(observation: Observation): 'moved' | 'lost' | null {
    this.#away = sitsElsewhere(observation, this.#tools.found.body) ? this.#away + 1 : 0;
    this.#lost = this.#track.camera.state === 'lost' ? this.#lost + 1 : 0;
    if (this.#lost >= MOVED_FRAMES) return 'lost';
    if (this.#away < MOVED_FRAMES) return null;
    // With nothing found where it was, the lifter is elsewhere because the picture is.
    return observation.cameraShift === null ? 'lost' : 'moved';
  }
}
