import type { Loaded } from '../capture/pose-estimator.ts';
import { Recorder } from '../capture/recorder.ts';
import type { KnownHip } from '../core/vocabulary/known-hip.ts';
import type { Recording } from '../core/vocabulary/recording.ts';
import type { SourceInfo } from '../core/vocabulary/report.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { AlertLog } from './alert-log.ts';
import { forgetTrial } from './choose-model.ts';
import { COMPANY_NOTE, type RunFacts } from './make-report.ts';
import type { RunContext } from './run-context.ts';
import type { SetUp } from './set-up.ts';
import { hipOfEarlierSets, restingPlace } from './track-setup.ts';

/** All that is kept of a set while it runs. Picture size, crop and resting place are the first view's. */
export class SetRecord {
  readonly recorder: Recorder;
  readonly log = new AlertLog();
  /** Milliseconds each pose took. */
  readonly inference: number[] = [];
  /** Whole sentences for the report. */
  readonly notes: string[] = [];
  framesDropped = 0;
  /** What earlier sets taught of the hip, for the live pass and the review alike. */
  readonly knownHip: KnownHip | null;
  readonly #context: RunContext;
  readonly #found: SetUp;
  readonly #model: Extract<Loaded, { kind: 'ready' }>;
  readonly #info: SourceInfo;

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

  /** Up to `to` where it is given; with the backend that was in use at the end, a lost one is not trusted again. */
  recording(to: Milliseconds | null): Recording {
    const { model, backend } = this.#model;
    const used = this.#context.tools.estimator.backend ?? backend;
    if (used !== backend) forgetTrial(model);
    const whole = { ...this.recorder.recording(this.log.alerts), backend: used };
    return to === null ? whole : upTo(whole, to);
  }

  facts({ frames, alerts }: Recording): Omit<RunFacts, 'id' | 'createdAt'> {
    const { source, tools, clock } = this.#context;
    return {
      source: this.#info,
      duration: milliseconds(source.duration ?? frames.at(-1)?.capturedAt ?? 0),
      framesDropped: this.framesDropped,
      statureCm: tools.statureCm,
      warning: tools.warning,
      resting: restingPlace(this.#found),
      ...(this.knownHip && { knownHip: this.knownHip }),
      inference: this.inference,
      delays: clock.delays,
      soundDelays: tools.takeSounded().map(({ scheduledAt, frameAt }) => scheduledAt - frameAt),
      alerts,
      notes: [...(this.#found.company ? [COMPANY_NOTE] : []), ...clock.notes, ...this.notes],
    };
  }
}

/** Racking the sled and getting out are no part of a set. */
const upTo = (recording: Recording, to: Milliseconds): Recording => {
  const { frames, alerts, views } = recording;
  return {
    ...recording,
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
