import type { Loaded } from '../capture/pose-estimator.ts';
import { spokenCount } from '../core/coaching/spoken-count.ts';
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
import type { SetSession } from './set-session.ts';
import type { SetUp } from './set-up.ts';
import type { Settled } from './settling.ts';
import { stillWish } from './still-wish.ts';
import { trackSetup } from './track-setup.ts';
import { unexpected } from './unexpected.ts';

/** Why the frames of a view ended: the source did or was told to, or the lifter cannot be measured from there any more. */
type ViewEnd = { readonly kind: 'ended'; readonly problem: Problem | null } | { readonly kind: 'lost' };

/** A set that a session closed: its frames up to `to` (on the page's clock). */
export interface Closing {
  readonly to: Milliseconds;
  readonly reps: number;
}

/** What a run's set is bound to. */
export interface MeasuringRun {
  readonly context: RunContext;
  readonly end: AbortSignal;
  readonly cancel: AbortSignal;
  /** Of a camera. */
  readonly session: SetSession | null;
  /** null: the session did not close it. */
  readonly closing: () => Closing | null;
}

/** The set itself, from its first frame to its last: one view, or several. */
export class Measuring {
  readonly #context: RunContext;
  readonly #run: MeasuringRun;
  readonly #settled: Settled;
  readonly #record: SetRecord;
  readonly #began = performance.now();
  #track: Track;
  #view: FollowedView = startView;
  /** When the lifter was last measured. */
  #lostAt: Milliseconds = milliseconds(0);

  constructor(run: MeasuringRun, settled: Settled, model: Extract<Loaded, { kind: 'ready' }>) {
    const { context } = run;
    this.#context = context;
    this.#run = run;
    this.#settled = settled;
    this.#record = new SetRecord(context, settled.found, model);
    // What sounded in a set that came to nothing is no part of this one.
    context.tools.takeSounded();
    this.#track = beginTrack({ ...trackSetup(settled.found, context), knownHip: this.#record.knownHip });
  }

  /** 'no-reps': the session ended without any, and there is nothing to keep. */
  async execute(): Promise<RunOutcome | { readonly kind: 'no-reps' }> {
    const { source } = this.#context;
    this.#takeEarlier();
    // A bug must not take what was recorded with it.
    const problem = (await this.#watch().catch(unexpected)) ?? source.problem;
    if (this.#run.cancel.aborted) return { kind: 'cancelled' };
    const closing = this.#run.closing();
    this.#context.tools.endSounds();
    if (closing && this.#track.reps.count === 0 && !problem) {
      this.#context.tools.tell({ alert: null });
      return { kind: 'no-reps' };
    }
    if (this.#record.recorder.frameCount === 0) return { kind: 'failed', problem: problem ?? { kind: 'video-empty' } };
    this.#context.tools.tell({ stage: { kind: 'finishing' }, alert: null });
    const recording = this.#record.recording(closing && closing.reps > 0 ? this.#inSet(closing.to) : null);
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

  /** What was seen of the set while it was still waited for: counted and learned from, but nobody is warned of the past. */
  #takeEarlier(): void {
    const { clock } = this.#context;
    const { earlier, waitZero } = this.#settled;
    const [first] = earlier;
    clock.begin(first && waitZero !== null ? waitZero + first.capturedAt : null);
    for (const seen of earlier) {
      const at = milliseconds(seen.capturedAt - (first?.capturedAt ?? 0));
      clock.takeUpTo(at);
      const observation = { ...seen, capturedAt: at };
      this.#record.recorder.add(observation);
      const [track, events] = step(this.#track, observation, false);
      this.#track = track;
      this.#view = followView(this.#view, track, observation);
      this.#record.log.take(events, null);
      this.#run.session?.replay(track, at);
    }
  }

  /** A moment of the page on the set's clock. */
  #inSet(at: Milliseconds): Milliseconds {
    return milliseconds(at - (this.#context.clock.zero ?? 0));
  }

  /** All views, one after the other; why the last one ended before its time, if it did. */
  async #watch(): Promise<Problem | null> {
    let { found, still } = this.#settled;
    for (;;) {
      const ended = await this.#measure(found, still);
      if (ended.kind === 'ended') return ended.problem;
      this.#context.tools.tell({ readout: searchingReadout(this.#track), alert: null });
      this.#context.tools.endSounds();
      this.#run.session?.framesStopped('view-lost');
      const again = await findAgain(found, this.#context, this.#run.end);
      switch (again.kind) {
        case 'found':
          found = again.found;
          still = stillWish(found);
          this.#goOn(found);
          this.#run.session?.framesStopped(null);
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
      for await (const frame of source.frames(this.#run.end)) {
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
    const { tools, source, clock } = this.#context;
    const at = observation.capturedAt;
    // Racking and getting out are no part of the set: nothing is told of them, unless it goes on.
    const isOver = this.#run.session?.stage.kind === 'over';
    const [track, events] = step(this.#track, observation, !isOver && (age === null || age <= MOST_AGE));
    this.#track = track;
    this.#view = followView(this.#view, track, observation);
    const raised = this.#record.log.take(events, age === null ? null : milliseconds(at + age));
    const urgent = ALERT_KINDS.find((kind) => raised.includes(kind));
    const { zero } = clock;
    const moment = zero === null ? null : { capturedAt: at, epoch: zero };
    if (track.cue && !isOver) tools.follow(track.cue, zero);
    if (track.bracesNow && !isOver) tools.brace(moment);
    if (urgent) tools.sound(urgent, moment);
    const done = events.find((event) => event.kind === 'rep-completed');
    if (done && moment && !isOver) tools.say(spokenCount(done.count), 'between-reps');
    if (zero !== null) this.#run.session?.follow(track, at, zero, true);
    const { duration } = source;
    tools.tell({
      ...liveNews(track, observation, duration && at / duration, performance.now() - this.#began),
      alert: this.#record.log.shownAt(at),
      delayMs: age,
    });
  }
}
