import type { Frame, FrameSource } from '../capture/frame-source.ts';
import type { Loaded, PoseEstimator, StillWish } from '../capture/pose-estimator.ts';
import { Recorder } from '../capture/recorder.ts';
import { LIFT_UNKNOWN_WORDS } from '../core/coaching/lift-unknown-words.ts';
import { bodyFrame } from '../core/geometry/body-frame.ts';
import { hipFlexion } from '../core/geometry/hip-flexion.ts';
import { movedCrop } from '../core/geometry/moved-crop.ts';
import { seeJoints } from '../core/geometry/see-joints.ts';
import { thighCm } from '../core/geometry/thigh-cm.ts';
import { distance } from '../core/geometry/vector.ts';
import { knownOnset } from '../core/report/known-onset.ts';
import { LEAST_TOP_HIP_FLEXION } from '../core/reps/is-leg-press.ts';
import { quantile } from '../core/signal/quantile.ts';
import { beginTrack, lifterShift, step, type Track } from '../core/track.ts';
import { ALERT_KINDS, type AlertKind } from '../core/vocabulary/alert.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { LiveStage } from '../core/vocabulary/live-stage.ts';
import type { PadLine } from '../core/vocabulary/pad-line.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { Onset, SetSummary } from '../core/vocabulary/report.ts';
import type { RestingPlace } from '../core/vocabulary/set-place.ts';
import { milliseconds } from '../core/vocabulary/units.ts';
import type { WarningWish } from '../core/vocabulary/warning-wish.ts';
import { AlertLog } from './alert-log.ts';
import type { LiveView } from './app-state.ts';
import { chooseModel, forgetTrial, type ModelWish } from './choose-model.ts';
import { findLifter, type Stopped } from './find-lifter.ts';
import { keepOut } from './keep-out.ts';
import { COMPANY_NOTE, LATE_NOTE, type RunFacts, TURNED_NOTE } from './make-report.ts';
import type { SetUp } from './set-up.ts';
import { snapshotOf } from './snapshot-of.ts';
import { unexpected } from './unexpected.ts';

/** What a run needs from outside. */
export interface RunTools {
  readonly estimator: PoseEstimator;
  readonly model: Pick<ModelWish, 'model' | 'backend' | 'modelsUrl'>;
  /** null: proposed. */
  readonly padLine: PadLine | null;
  /** null: found. */
  readonly crop: Crop | null;
  readonly statureCm: number | null;
  readonly warning: WarningWish;
  /** What the device remembers, newest first. */
  readonly earlierSets: () => readonly SetSummary[];
  /** Seconds from asking for a sound to hearing it. */
  readonly soundLatency: () => number;
  readonly tell: (news: Partial<LiveView>) => void;
  readonly sound: (kind: AlertKind) => void;
}

export type RunOutcome =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'recorded';
      readonly recording: Recording;
      readonly facts: Omit<RunFacts, 'id' | 'createdAt'>;
      /** Why it ended before its time; what was recorded is whole. */
      readonly problem: Problem | null;
      readonly padLine: PadLine | null;
      readonly snapshot: HTMLCanvasElement | null;
    };

/** Age past which a pose never makes an alert. */
const MOST_AGE = 150;
/** What the chain takes when it cannot be measured: a file is judged as if it had been live. */
const USUAL_LATENCY = 150;
/** A lifter who sits this far from the place of the set-up, in trunk lengths, has moved: it is made again. */
const MOVED = 0.5;
const MOVED_FRAMES = 30;
/** Share of late poses from which the report says that no warning could come in time. */
const MOSTLY = 0.5;

/** One source, from the first look to the last frame. Made for one use. */
export class SetRun {
  readonly #source: FrameSource;
  readonly #tools: RunTools;
  readonly #cancel = new AbortController();
  readonly #begin = new AbortController();
  readonly #end = new AbortController();
  readonly #inference: number[] = [];
  readonly #delays: number[] = [];
  readonly #notes: string[] = [];
  #padLine: PadLine | null;
  /** Asks the frames of wait and set whether the camera has moved since the set-up: starting a set may knock it. */
  #still: StillWish = { reference: 0, keepOut: [] };
  #snapshot: HTMLCanvasElement | null = null;

  constructor(source: FrameSource, tools: RunTools) {
    this.#source = source;
    this.#tools = tools;
    this.#padLine = tools.padLine;
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
    this.#source.close();
  }

  movePadLine(padLine: PadLine): void {
    this.#padLine = padLine;
    this.#tools.tell({ padLine });
  }

  async execute(): Promise<RunOutcome> {
    try {
      const model = await this.#load();
      if (model.kind === 'failed') return model;
      const ready = await this.#settle();
      if (ready.kind !== 'set-up') return ready;
      return await this.#measure(ready, model);
    } finally {
      this.#source.close();
    }
  }

  /** The phone was turned: the picture has other sides than the set-up's. */
  #isTurned(width: number, height: number): boolean {
    return this.#source.info.width !== width || this.#source.info.height !== height;
  }

  get #isLive(): boolean {
    return this.#source.info.kind === 'camera';
  }

  #load(): Promise<Loaded> {
    const { estimator, model, tell } = this.#tools;
    tell({ stage: { kind: 'loading-model', progress: null } });
    return chooseModel(estimator, {
      ...model,
      live: this.#isLive,
      onProgress: (progress) => tell({ stage: { kind: 'loading-model', progress } }),
    });
  }

  /** Set-up, and for a camera the wait for the start; again when the lifter has moved meanwhile. */
  async #settle(): Promise<SetUp | Stopped> {
    for (;;) {
      const found = await findLifter(this.#source, this.#tools.estimator, {
        padLine: this.#padLine,
        crop: this.#tools.crop,
        signal: this.#cancel.signal,
        tell: (stage) => this.#tools.tell({ stage, pose: null, readout: null }),
        picture: (frame) => {
          this.#snapshot = snapshotOf(frame);
        },
      });
      if (found.kind !== 'set-up') return found;
      this.#padLine ??= found.padLine;
      this.#still = { reference: performance.now(), keepOut: keepOut(found.settled), sledOf: found.side };
      const { width, height } = this.#source.info;
      this.#tools.tell({ side: found.side, padLine: this.#padLine, width, height });
      if (!this.#isLive) return found;
      const waited = await this.#wait(found);
      if (waited === 'begun') return found;
      if (waited !== 'moved') return waited;
      // A line that was drawn on the picture before the phone was turned is nowhere on this one.
      if (this.#padLine?.setBy === 'proposal' || this.#isTurned(width, height)) this.#padLine = null;
    }
  }

  /** Shows the lifter live until the set begins. */
  async #wait(found: SetUp): Promise<'begun' | 'moved' | Stopped> {
    this.#tools.tell({ stage: { kind: 'ready' } });
    let away = 0;
    // The numbers move before the set begins, so that one sees them live; nothing is counted nor sounded yet.
    let track = this.#beginTrack(found);
    let padLine = this.#padLine;
    const { width, height } = this.#source.info;
    for await (const frame of this.#source.frames(this.#begin.signal)) {
      const estimated = await this.#tools.estimator.estimate(frame, found.crop, { still: this.#still });
      if (this.#begin.signal.aborted) break;
      if (this.#isTurned(width, height)) return 'moved';
      if (this.#padLine !== padLine) {
        padLine = this.#padLine;
        track = this.#beginTrack(found);
      }
      if (estimated.kind === 'failed') return estimated;
      this.#clock(frame);
      [track] = step(track, estimated.observation);
      this.#tools.tell({
        pose: estimated.observation.kind === 'pose' ? estimated.observation : null,
        readout: track.readout && { ...track.readout, repCount: 0 },
        framesPerSecond: track.interval ? 1 / track.interval : null,
        delayMs: this.#delays.at(-1) ?? null,
      });
      away = sitsElsewhere(estimated.observation, found) || track.camera.state === 'lost' ? away + 1 : 0;
      if (away >= MOVED_FRAMES) return 'moved';
    }
    if (this.#cancel.signal.aborted) return { kind: 'cancelled' };
    if (this.#source.problem) return { kind: 'failed', problem: this.#source.problem };
    return 'begun';
  }

  async #measure(found: SetUp, { model, backend }: Extract<Loaded, { kind: 'ready' }>): Promise<RunOutcome> {
    const { estimator } = this.#tools;
    const { width, height } = this.#source.info;
    const recorder = new Recorder({ width, height, model, backend, crop: found.crop });
    const log = new AlertLog();
    const padLine = this.#padLine ?? found.padLine;
    let track = this.#beginTrack(found);
    let { crop } = found;
    this.#delays.length = 0;
    const droppedBefore = this.#source.framesDropped;
    let problem: Problem | null = null;
    const began = performance.now();
    try {
      for await (const frame of this.#source.frames(this.#end.signal)) {
        const estimated = await estimator.estimate(frame, crop, { still: this.#still });
        if (estimated.kind === 'failed') {
          problem = estimated.problem;
          break;
        }
        if (this.#isTurned(width, height)) {
          this.#notes.push(TURNED_NOTE);
          break;
        }
        this.#inference.push(estimated.inferenceMs);
        recorder.add(estimated.observation);
        track = this.#follow(track, frame, estimated.observation, log, began);
        const shift = lifterShift(track);
        if (shift) crop = movedCrop(found.crop, crop, shift);
      }
    } catch (error) {
      // A bug must not take what was recorded with it.
      problem = unexpected(error);
    }
    if (this.#cancel.signal.aborted) return { kind: 'cancelled' };
    problem ??= this.#source.problem;
    if (recorder.frameCount === 0) return { kind: 'failed', problem: problem ?? { kind: 'video-empty' } };
    this.#tools.tell({ stage: { kind: 'finishing' }, alert: null });
    if (estimator.backend !== null && estimator.backend !== backend) forgetTrial(model);
    const recording = { ...recorder.recording(log.alerts), backend: estimator.backend ?? backend };
    return {
      kind: 'recorded',
      recording,
      facts: this.#facts(recording, found, this.#source.framesDropped - droppedBefore),
      problem,
      padLine: padLine.setBy === 'proposal' ? null : padLine,
      snapshot: this.#snapshot,
    };
  }

  #beginTrack(found: SetUp): Track {
    const { settled, side, padLine, yaw } = found;
    return beginTrack({
      body: bodyFrame(settled, side, this.#padLine ?? padLine),
      thighCm: thighCm(this.#tools.statureCm),
      yaw,
      latency: milliseconds(this.#latency()),
      knownOnset: this.#isLive ? this.#knownOnset(found) : null,
      warning: this.#tools.warning,
    });
  }

  #knownOnset(found: SetUp): Onset | null {
    const { earlierSets, statureCm } = this.#tools;
    const { width, height } = this.#source.info;
    const padLine = this.#padLine ?? found.padLine;
    const place = { side: found.side, padLine, resting: restingPlace(found), width, height, statureCm };
    return knownOnset(place, earlierSets(), Date.now());
  }

  /** One frame's step: what it means, told and sounded. */
  #follow(before: Track, frame: Frame, observation: Observation, log: AlertLog, began: number): Track {
    const age = this.#clock(frame);
    const [track, events] = step(before, observation, age === null || age <= MOST_AGE);
    const emittedAt = age === null ? null : milliseconds(frame.capturedAt + age);
    const raised = log.take(events, emittedAt);
    const urgent = ALERT_KINDS.find((kind) => raised.includes(kind));
    if (urgent) this.#tools.sound(urgent);
    const { duration } = this.#source;
    const share = duration ? Math.min(1, frame.capturedAt / duration) : null;
    const spent = performance.now() - began;
    this.#tools.tell({
      stage: pausedStage(track) ?? {
        kind: 'measuring',
        progress: share === null ? null : { share, remainingMs: share > 0.02 ? (spent / share) * (1 - share) : null },
      },
      pose: observation.kind === 'pose' ? observation : null,
      readout: track.readout,
      alert: log.shownAt(frame.capturedAt),
      framesPerSecond: track.interval ? 1 / track.interval : null,
      delayMs: age,
    });
    return track;
  }

  /** How old a live frame is by now, milliseconds; null for a file. Capture stamps may run a little ahead. */
  #clock({ capturedAt }: Frame): number | null {
    const { epoch } = this.#source;
    if (epoch === null) return null;
    const age = Math.max(0, performance.now() - (epoch + capturedAt));
    this.#delays.push(age);
    return age;
  }

  #latency(): number {
    const chain = this.#delays.length > 0 ? quantile(this.#delays, 0.5) : USUAL_LATENCY;
    return chain + 1000 * this.#tools.soundLatency();
  }

  /** Warnings that could not come in time are not passed over in silence. */
  #lateNote(): readonly string[] {
    const late = this.#delays.filter((delay) => delay > MOST_AGE).length;
    return late > MOSTLY * this.#delays.length ? [LATE_NOTE] : [];
  }

  #facts(recording: Recording, found: SetUp, framesDropped: number): Omit<RunFacts, 'id' | 'createdAt'> {
    const last = recording.frames.at(-1)?.capturedAt ?? 0;
    return {
      source: this.#source.info,
      duration: milliseconds(this.#source.duration ?? last),
      framesDropped,
      statureCm: this.#tools.statureCm,
      warning: this.#tools.warning,
      resting: restingPlace(found),
      inference: this.#inference,
      delays: this.#delays,
      alerts: recording.alerts,
      notes: [...(found.company ? [COMPANY_NOTE] : []), ...this.#lateNote(), ...this.#notes],
    };
  }
}

const restingPlace = ({ body: { hip, thigh } }: SetUp): RestingPlace => ({ hip, thigh });

/** null while the lifter is there. */
const pausedStage = ({ readout }: Track): LiveStage | null => {
  if (!readout?.paused) return null;
  const { short, more } = LIFT_UNKNOWN_WORDS[readout.liftUnknown ?? 'left-pad'];
  return { kind: 'paused', why: `${short}; ${more}` };
};

/**
 * Whether the lifter sits or lies somewhere else than the set-up found them. One who gets up to reach the phone has not
 * moved: the set-up waits for them.
 */
const sitsElsewhere = (observation: Observation, { side, body }: SetUp): boolean => {
  const sight = seeJoints(observation, side);
  if (sight.kind === 'unseen') return false;
  const { shoulder, hip, knee } = sight.joints;
  return (
    hipFlexion(shoulder, hip, knee) >= LEAST_TOP_HIP_FLEXION &&
    distance(shoulder, body.shoulder) >= MOVED * body.trunk * body.thigh
  );
};
