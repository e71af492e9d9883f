import type { Loaded } from '../capture/pose-estimator.ts';
import { movedCrop } from '../core/geometry/moved-crop.ts';
import { isBetweenReps } from '../core/is-between-reps.ts';
import { lifterShift } from '../core/track.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { findAgain } from './find-again.ts';
import type { GuidePass } from './guide.ts';
import { searchingReadout } from './live-news.ts';
import { LivePass } from './live-pass.ts';
import { newId } from './new-id.ts';
import { isLive, type RunContext } from './run-context.ts';
import type { RunOutcome } from './run-outcome.ts';
import { SetDraft, type SetSoFar } from './set-draft.ts';
import { SetRecord } from './set-record.ts';
import type { SetSession } from './set-session.ts';
import type { SetUp } from './set-up.ts';
import type { Settled } from './settling.ts';
import { stillWish } from './still-wish.ts';
import { onsetsOfEarlierSets } from './track-setup.ts';
import { unexpected } from './unexpected.ts';
import { SetFilm } from './video/set-film.ts';

/** Why the frames of a view ended: the source did or was told to, or the lifter cannot be measured from there any more. */
type ViewEnd = { readonly kind: 'ended'; readonly problem: Problem | null } | { readonly kind: 'lost' };

/** A set that a session closed: its frames up to `to` (on the page's clock). */
export interface Closing {
  readonly to: Milliseconds;
  readonly reps: number;
}

/** The session ended without any reps, and there is nothing to keep; or a guide wants more of them. */
export type AnotherRound = { readonly kind: 'no-reps' } | { readonly kind: 'again' };

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
  readonly #film: SetFilm;
  readonly #draft: SetDraft | null;
  readonly #beganAt = new Date().toISOString();
  readonly #pass: GuidePass | null;
  readonly #live: LivePass;
  /** When the lifter was last measured. */
  #lostAt: Milliseconds = milliseconds(0);

  constructor(run: MeasuringRun, settled: Settled, model: Extract<Loaded, { kind: 'ready' }>) {
    const { context } = run;
    this.#context = context;
    this.#run = run;
    this.#settled = settled;
    this.#record = new SetRecord(context, settled.found, model);
    run.session?.compareWith(onsetsOfEarlierSets(settled.found, context));
    this.#pass = context.tools.guide?.beginPass() ?? null;
    // What sounded in a set that came to nothing is no part of this one.
    context.tools.takeSounded();
    this.#live = new LivePass(
      {
        context,
        session: run.session,
        record: this.#record,
        guide: this.#pass,
        repDone: () => this.#draft?.putBy(() => this.#soFar()),
      },
      settled.found,
    );
    this.#film = new SetFilm(context, settled.found);
    const { draftStore } = context.tools;
    const isKept = isLive(context) && this.#pass?.keepsReps !== false;
    this.#draft = draftStore && isKept ? new SetDraft(draftStore, newId()) : null;
  }

  async execute(): Promise<RunOutcome | AnotherRound> {
    const outcome = await this.#execute();
    if (outcome.kind === 'recorded') return outcome;
    // Of a set that is not kept nothing stays.
    await Promise.all([this.#film.discard(), this.#draft?.discard()]);
    return outcome;
  }

  async #execute(): Promise<RunOutcome | AnotherRound> {
    const { source } = this.#context;
    this.#takeEarlier();
    // A bug must not take what was recorded with it.
    const problem = (await this.#watch().catch(unexpected)) ?? source.problem;
    if (this.#run.cancel.aborted) return { kind: 'cancelled' };
    const closing = this.#run.closing();
    this.#context.tools.endSounds();
    if (closing && this.#live.track.reps.count === 0 && !problem) {
      this.#context.tools.tell({ alert: null });
      return { kind: 'no-reps' };
    }
    const after = this.#pass?.end(problem) ?? 'keep';
    if (after === 'over') return { kind: 'guided', problem };
    if (after === 'again') return { kind: 'again' };
    if (this.#record.recorder.frameCount === 0) return { kind: 'failed', problem: problem ?? { kind: 'video-empty' } };
    this.#context.tools.tell({ stage: { kind: 'finishing' }, alert: null });
    const to = closing && closing.reps > 0 ? this.#inSet(closing.to) : null;
    const recording = this.#record.recording(to);
    const video = await this.#film.finish(to);
    const { found, snapshot } = this.#settled;
    return {
      kind: 'recorded',
      recording,
      facts: this.#record.facts(recording, to),
      problem,
      padLine: found.padLine.setBy === 'proposal' ? null : found.padLine,
      snapshot,
      ...(video && { video }),
      ...(this.#draft && { draft: this.#draft }),
    };
  }

  #soFar(): SetSoFar {
    const set = this.#record.unjudged(this.#draft?.id ?? '', this.#context.tools.filmedAt ?? this.#beganAt);
    return { ...set, repCount: this.#live.track.reps.count };
  }

  /** What was seen of the set while it was still waited for. */
  #takeEarlier(): void {
    const { clock } = this.#context;
    const { earlier, waitZero } = this.#settled;
    const [first] = earlier;
    clock.begin(first && waitZero !== null ? waitZero + first.capturedAt : null);
    for (const seen of earlier) {
      const at = milliseconds(seen.capturedAt - (first?.capturedAt ?? 0));
      clock.takeUpTo(at);
      const observation = { ...seen, capturedAt: at };
      this.#live.takeEarlier(observation);
      this.#film.addEarlier(this.#live.track, observation);
    }
    this.#film.beginNow();
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
      this.#context.tools.tell({ readout: searchingReadout(this.#live.track), alert: null });
      this.#context.tools.endSounds();
      this.#run.session?.framesStopped('view-lost');
      this.#film.pause(true);
      const again = await findAgain(found, this.#context, this.#run.end);
      switch (again.kind) {
        case 'found':
          found = again.found;
          still = stillWish(found);
          this.#goOn(found);
          this.#run.session?.framesStopped(null);
          break;
        case 'gave-up':
          this.#record.notes.push({ kind: 'not-found-again' });
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
        this.#film.take(frame);
        const estimated = await tools.estimator.estimate(frame, crop, { still });
        if (estimated.kind === 'failed') return { kind: 'ended', problem: estimated.problem };
        if (isLive(this.#context) && (source.info.width !== width || source.info.height !== height))
          return { kind: 'lost' };
        const observation = { ...estimated.observation, capturedAt: clock.timeOf(frame) };
        this.#record.recorder.add(observation);
        this.#record.took({
          at: observation.capturedAt,
          inferenceMs: estimated.inferenceMs,
          framesDropped: this.#record.framesDropped + source.framesDropped - droppedBefore,
        });
        this.#live.follow(observation, clock.ageOf(frame));
        await this.#keepUp(observation, estimated.inferenceMs);
        this.#film.see(this.#live.track, observation);
        // What a lifter does about the machine is no part of the set.
        this.#film.pause(this.#pass?.isChanging ?? false);
        if (this.#pass?.isOver) return { kind: 'ended', problem: null };
        if (this.#live.view.isLost && isLive(this.#context)) return { kind: 'lost' };
        const shift = lifterShift(this.#live.track);
        if (shift) crop = movedCrop(found.crop, crop, shift);
      }
      return { kind: 'ended', problem: null };
    } finally {
      this.#record.framesDropped += source.framesDropped - droppedBefore;
    }
  }

  /** Fewer pictures in a rest, and less to do for a device that is too slow. */
  async #keepUp(observation: Observation, inferenceMs: Milliseconds): Promise<void> {
    const { pace, keepUp } = this.#context;
    const { session } = this.#run;
    if (!session) return;
    const { watch, setup, interval } = this.#live.track;
    const stage = session.stage.kind;
    pace.follow({ observation, stage, presence: watch.presence.kind, thigh: setup.body.thigh });
    const isFree = isBetweenReps(this.#live.track);
    const frame = { at: observation.capturedAt, interval, inferenceMs, isFree, inSet: true };
    if (!(await keepUp.follow(frame))) return;
    this.#record.recorder.changeModel(keepUp.loaded.model);
    this.#live.changeModel();
  }

  /** The same set from where the lifter was found again. */
  #goOn(found: SetUp): void {
    const { source, tools, clock } = this.#context;
    const { width, height } = source.info;
    clock.readAgain();
    // A view that was lost before its first frame changes nothing about when the one before it was.
    this.#lostAt = this.#live.view.goodAt ?? this.#lostAt;
    this.#record.recorder.changeView({ lostAt: this.#lostAt, width, height, crop: found.crop });
    this.#live.goOn(found);
    this.#film.look(found);
    tools.tell({ side: found.side, padLine: found.padLine, width, height });
  }
}
