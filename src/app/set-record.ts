import type { Loaded } from '../capture/pose-estimator.ts';
import { Recorder } from '../capture/recorder.ts';
import type { KnownHip } from '../core/vocabulary/known-hip.ts';
import type { RunNote } from '../core/vocabulary/quality-note.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { SourceInfo } from '../core/vocabulary/report.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import type { StoredSet } from '../store/set-store.ts';
import { AlertLog } from './alert-log.ts';
import { alertsHeard } from './alerts-heard.ts';
import { forgetTrial } from './choose-model.ts';
import { makeReport, type RunFacts } from './make-report.ts';
import type { RunContext } from './run-context.ts';
import type { RunTools } from './run-tools.ts';
import type { SetUp } from './set-up.ts';
import { hipOfEarlierSets, restingPlace } from './track-setup.ts';
import { unjudgedReview } from './unjudged-review.ts';

/** What a frame cost. */
interface FrameWork {
  /** When it was captured, in the set. */
  readonly at: Milliseconds;
  /** Its pose. */
  readonly inferenceMs: Milliseconds;
  /** Up to it, in all views. */
  readonly framesDropped: number;
}

/** All that is kept of a set while it runs. Picture size, crop and resting place are the first view's. */
export class SetRecord {
  readonly recorder: Recorder;
  readonly log = new AlertLog();
  readonly notes: RunNote[] = [];
  /** In the views that have ended. */
  framesDropped = 0;
  /** What earlier sets taught of the hip, for the live pass and the review alike. */
  readonly knownHip: KnownHip | null;
  readonly #context: RunContext;
  readonly #found: SetUp;
  readonly #model: Extract<Loaded, { kind: 'ready' }>;
  readonly #info: SourceInfo;
  readonly #work: FrameWork[] = [];
  /** Taken once, when the set has ended. */
  #heard: ReturnType<RunTools['takeSounded']> = [];

  constructor(context: RunContext, found: SetUp, loaded: Extract<Loaded, { kind: 'ready' }>) {
    this.#context = context;
    this.#found = found;
    this.#model = loaded;
    this.#info = context.source.info;
    const { width, height } = this.#info;
    const { model, backend } = loaded;
    this.knownHip = hipOfEarlierSets(found, context, model);
    this.recorder = new Recorder({ width, height, model, backend, crop: found.crop });
  }

  /** What a frame has cost; in order. */
  took(work: FrameWork): void {
    this.#work.push(work);
  }

  /** Up to `to` where it is given, when the set has ended; with the backend that was in use at the end, a lost one is not trusted again. */
  recording(to: Milliseconds | null): Recording {
    const { model, backend } = this.#model;
    const used = this.#context.tools.estimator.backend ?? backend;
    if (used !== backend) forgetTrial(model);
    this.#heard = [...this.#heard, ...this.#context.tools.takeSounded()];
    const whole = { ...this.recorder.recording(alertsHeard(this.log.alerts, this.#heard)), backend: used };
    return to === null ? whole : upTo(whole, to);
  }

  /** The set as it stands while it runs: nothing is judged, and what was heard of it is not taken. */
  unjudged(id: string, createdAt: string): StoredSet {
    const recording = this.recorder.recording(this.log.alerts);
    const facts = this.facts(recording, recording.frames.at(-1)?.capturedAt ?? null);
    const review = unjudgedReview(this.#found, this.#context.tools.statureCm);
    return { recording, report: makeReport({ ...facts, id, createdAt }, recording, review) };
  }

  /** Of the recording up to the same `to`, which is made first: only then it is known what was heard. */
  facts(recording: Recording, to: Milliseconds | null): Omit<RunFacts, 'id' | 'createdAt'> {
    const { source, tools, clock } = this.#context;
    const { frames, alerts } = recording;
    const work = this.#work.filter(({ at }) => to === null || at <= to);
    const sounded = this.#heard.filter(({ frameAt }) => to === null || frameAt <= to);
    return {
      source: this.#info,
      ...(tools.filmedAt && { filmedAt: tools.filmedAt }),
      duration: milliseconds(source.duration ?? frames.at(-1)?.capturedAt ?? 0),
      framesDropped: to === null ? this.framesDropped : (work.at(-1)?.framesDropped ?? 0),
      statureCm: tools.statureCm,
      warning: tools.warning,
      resting: restingPlace(this.#found),
      ...(this.knownHip && { knownHip: this.knownHip }),
      inference: work.map(({ inferenceMs }) => inferenceMs),
      delays: clock.delays(to),
      soundDelays: sounded.map(({ scheduledAt, frameAt }) => scheduledAt - frameAt),
      alerts,
      notes: [
        ...(this.#found.company ? [{ kind: 'company' as const }] : []),
        ...(recording.laterModel ? [{ kind: 'lighter-model' as const }] : []),
        ...clock.notes(to),
        ...this.notes,
      ],
    };
  }
}

/** Racking the sled and getting out are no part of a set. */
const upTo = (recording: Recording, to: Milliseconds): Recording => {
  const { frames, alerts, views, laterModel, ...setup } = recording;
  return {
    ...setup,
    ...(laterModel && laterModel.from <= to && { laterModel }),
    frames: frames.filter(({ capturedAt }) => capturedAt <= to),
    alerts: alerts
      .filter(({ raisedAt }) => raisedAt <= to)
      .map((alert) => ({
        ...alert,
        clearedAt: alert.clearedAt !== null && alert.clearedAt > to ? null : alert.clearedAt,
      })),
    ...(views && { views: views.filter(({ from }) => from <= to) }),
  };
};
