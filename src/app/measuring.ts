import type { Loaded } from '../capture/pose-estimator.ts';
import { type FollowedView, followView, startView } from '../core/follow-view.ts';
import { movedCrop } from '../core/geometry/moved-crop.ts';
import { resumeTrack } from '../core/resume-track.ts';
import { beginTrack, lifterShift, step, type Track } from '../core/track.ts';
import { ALERT_KINDS } from '../core/vocabulary/alert.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { findAgain } from './find-again.ts';
import { liveNews, searchingReadout } from './live-news.ts';
import { NOT_FOUND_NOTE } from './make-report.ts';
import { isLive, type RunContext } from './run-context.ts';
import type { RunOutcome } from './run-outcome.ts';
import { MOST_AGE } from './set-clock.ts';
import { SetRecord } from './set-record.ts';
import type { SetUp } from './set-up.ts';
import type { Settled } from './settling.ts';
import { stillWish } from './still-wish.ts';
import { trackSetup } from './track-setup.ts';
import { unexpected } from './unexpected.ts';

/** Why the frames of a view ended: the source did or was told to, or the lifter cannot be measured from there any more. */
type ViewEnd = { readonly kind: 'ended'; readonly problem: Problem | null } | { readonly kind: 'lost' };

/** The set itself, from its first frame to its last: one view, or several. */
export class Measuring {
  readonly #context: RunContext;
  readonly #signals: { readonly end: AbortSignal; readonly cancel: AbortSignal };
  readonly #settled: Settled;
  readonly #record: SetRecord;
  readonly #began = performance.now();
  #track: Track;
  #view: FollowedView = startView;
  /** When the lifter was last measured. */
  #lostAt: Milliseconds = milliseconds(0);

  constructor(
    context: RunContext,
    signals: { readonly end: AbortSignal; readonly cancel: AbortSignal },
    settled: Settled,
    model: Extract<Loaded, { kind: 'ready' }>,
  ) {
    this.#context = context;
    this.#signals = signals;
    this.#settled = settled;
    this.#record = new SetRecord(context, settled.found, model);
    this.#track = beginTrack({ ...trackSetup(settled.found, context), knownHip: this.#record.knownHip });
    context.clock.begin();
  }

  async execute(): Promise<RunOutcome> {
    const { source } = this.#context;
    // A bug must not take what was recorded with it.
    const problem = (await this.#watch().catch(unexpected)) ?? source.problem;
    if (this.#signals.cancel.aborted) return { kind: 'cancelled' };
    if (this.#record.recorder.frameCount === 0) return { kind: 'failed', problem: problem ?? { kind: 'video-empty' } };
    this.#context.tools.tell({ stage: { kind: 'finishing' }, alert: null });
    const recording = this.#record.recording();
    const { found, snapshot } = this.#settled;
    return {
      kind: 'recorded',
      recording,
      facts: this.#record.facts(recording),
      problem,
      padLine: found.padLine.setBy === 'proposal' ? null : found.padLine,
      snapshot,
    };
  }

  /** All views, one after the other; why the last one ended before its time, if it did. */
  async #watch(): Promise<Problem | null> {
    let { found, still } = this.#settled;
    for (;;) {
      const ended = await this.#measure(found, still);
      if (ended.kind === 'ended') return ended.problem;
      this.#context.tools.tell({ readout: searchingReadout(this.#track) });
      const again = await findAgain(found, this.#context, this.#signals.end);
      switch (again.kind) {
        case 'found':
          found = again.found;
          still = stillWish(found);
          this.#goOn(found);
          break;
        case 'gave-up':
          this.#record.notes.push(NOT_FOUND_NOTE);
          return null;
        case 'ended':
          return null;
        case 'failed':
          return again.problem;
        default:
          again satisfies never;
      }
    }
  }

  async #measure(found: SetUp, still: Settled['still']): Promise<ViewEnd> {
    const { source, tools, clock } = this.#context;
    const { width, height } = source.info;
    const droppedBefore = source.framesDropped;
    let { crop } = found;
    try {
      for await (const frame of source.frames(this.#signals.end)) {
        const estimated = await tools.estimator.estimate(frame, crop, { still });
        if (estimated.kind === 'failed') return { kind: 'ended', problem: estimated.problem };
        if (isLive(this.#context) && (source.info.width !== width || source.info.height !== height))
          return { kind: 'lost' };
        this.#record.inference.push(estimated.inferenceMs);
        const observation = { ...estimated.observation, capturedAt: clock.timeOf(frame) };
        this.#record.recorder.add(observation);
        this.#follow(observation, clock.ageOf(frame));
        if (this.#view.isLost && isLive(this.#context)) return { kind: 'lost' };
        const shift = lifterShift(this.#track);
        if (shift) crop = movedCrop(found.crop, crop, shift);
      }
      return { kind: 'ended', problem: null };
    } finally {
      this.#record.framesDropped += source.framesDropped - droppedBefore;
    }
  }

  /** The same set from where the lifter was found again. */
  #goOn(found: SetUp): void {
    const { source, tools, clock } = this.#context;
    const { width, height } = source.info;
    clock.readAgain();
    // A view that was lost before its first frame changes nothing about when the one before it was.
    this.#lostAt = this.#view.goodAt ?? this.#lostAt;
    this.#record.recorder.changeView({ lostAt: this.#lostAt, width, height, crop: found.crop });
    this.#track = resumeTrack(trackSetup(found, this.#context), this.#track);
    this.#view = startView;
    tools.tell({ side: found.side, padLine: found.padLine, width, height });
  }

  /** One frame's step: what it means, told and sounded. */
  #follow(observation: Observation, age: number | null): void {
    const { tools, source } = this.#context;
    const at = observation.capturedAt;
    const [track, events] = step(this.#track, observation, age === null || age <= MOST_AGE);
    this.#track = track;
    this.#view = followView(this.#view, track, observation);
    const raised = this.#record.log.take(events, age === null ? null : milliseconds(at + age));
    const urgent = ALERT_KINDS.find((kind) => raised.includes(kind));
    if (urgent) tools.sound(urgent);
    const { duration } = source;
    tools.tell({
      ...liveNews(track, observation, duration && at / duration, performance.now() - this.#began),
      alert: this.#record.log.shownAt(at),
      delayMs: age,
    });
  }
}
