import type { StillWish } from '../capture/pose-estimator.ts';
import { movedCrop } from '../core/geometry/moved-crop.ts';
import { isBetweenReps } from '../core/is-between-reps.ts';
import { lifterShift } from '../core/track.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { findAgain } from './find-again.ts';
import type { GuidePass } from './guide.ts';
import { searchingReadout } from './live-news.ts';
import type { LivePass } from './live-pass.ts';
import { isLive, type RunContext } from './run-context.ts';
import type { SetRecord } from './set-record.ts';
import type { SetSession } from './set-session.ts';
import type { SetUp } from './set-up.ts';
import { stillWish } from './still-wish.ts';
import type { SetFilm } from './video/set-film.ts';

/** Why the frames of a view ended: the source did or was told to, or the lifter cannot be measured from there any more. */
type ViewEnd = { readonly kind: 'ended'; readonly problem: Problem | null } | { readonly kind: 'lost' };

/** Whom the frames of a set go to. */
export interface SetViewsTools {
  readonly context: RunContext;
  readonly end: AbortSignal;
  /** Of a camera. */
  readonly session: SetSession | null;
  readonly guide: GuidePass | null;
  readonly record: SetRecord;
  readonly live: LivePass;
  readonly film: SetFilm;
}

/** The frames of a set, in the view that it began in, and in those that it is found again in. */
export class SetViews {
  readonly #tools: SetViewsTools;
  /** When the lifter was last measured. */
  #lostAt: Milliseconds = milliseconds(0);

  constructor(tools: SetViewsTools) {
    this.#tools = tools;
  }

  /** All views, one after the other; why the last one ended before its time, if it did. */
  async watch(first: SetUp, firstStill: StillWish): Promise<Problem | null> {
    const { context, session, film, live, record, end } = this.#tools;
    let [found, still] = [first, firstStill];
    for (;;) {
      const ended = await this.#measure(found, still);
      if (ended.kind === 'ended') return ended.problem;
      context.tools.tell({ readout: searchingReadout(live.track), alert: null });
      context.tools.endSounds();
      session?.framesStopped('view-lost');
      film.pause(true);
      const again = await findAgain(found, context, end);
      switch (again.kind) {
        case 'found':
          found = again.found;
          still = stillWish(found);
          this.#goOn(found);
          session?.framesStopped(null);
          break;
        case 'gave-up':
          record.notes.push({ kind: 'not-found-again' });
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

  async #measure(found: SetUp, still: StillWish): Promise<ViewEnd> {
    const { context, guide, record, live, film, end } = this.#tools;
    const { source, tools, clock } = context;
    const { width, height } = source.info;
    const droppedBefore = source.framesDropped;
    let { crop } = found;
    try {
      for await (const frame of source.frames(end)) {
        film.take(frame);
        const estimated = await tools.estimator.estimate(frame, crop, { still });
        if (estimated.kind === 'failed') return { kind: 'ended', problem: estimated.problem };
        if (isLive(context) && (source.info.width !== width || source.info.height !== height)) return { kind: 'lost' };
        const observation = { ...estimated.observation, capturedAt: clock.timeOf(frame) };
        record.recorder.add(observation);
        record.took({
          at: observation.capturedAt,
          inferenceMs: estimated.inferenceMs,
          framesDropped: record.framesDropped + source.framesDropped - droppedBefore,
        });
        live.follow(observation, clock.ageOf(frame));
        await this.#keepUp(observation, estimated.inferenceMs);
        film.see(live.track, observation);
        // What a lifter does about the machine is no part of the set.
        film.pause(guide?.isChanging ?? false);
        if (guide?.isOver) return { kind: 'ended', problem: null };
        if (live.view.isLost && isLive(context)) return { kind: 'lost' };
        const shift = lifterShift(live.track);
        if (shift) crop = movedCrop(found.crop, crop, shift);
      }
      return { kind: 'ended', problem: null };
    } finally {
      record.framesDropped += source.framesDropped - droppedBefore;
    }
  }

  /** Fewer pictures in a rest, and less to do for a device that is too slow. */
  async #keepUp(observation: Observation, inferenceMs: Milliseconds): Promise<void> {
    const { context, session, record, live } = this.#tools;
    const { pace, keepUp } = context;
    if (!session) return;
    const { watch, setup, interval } = live.track;
    const stage = session.stage.kind;
    pace.follow({ observation, stage, presence: watch.presence.kind, thigh: setup.body.thigh });
    const isFree = isBetweenReps(live.track);
    const frame = { at: observation.capturedAt, interval, inferenceMs, isFree, inSet: true };
    if (!(await keepUp.follow(frame))) return;
    record.recorder.changeModel(keepUp.loaded.model);
    live.changeModel();
  }

  /** The same set from where the lifter was found again. */
  #goOn(found: SetUp): void {
    const { context, record, live, film } = this.#tools;
    const { source, tools, clock } = context;
    const { width, height } = source.info;
    clock.readAgain();
    // A view that was lost before its first frame changes nothing about when the one before it was.
    this.#lostAt = live.view.goodAt ?? this.#lostAt;
    record.recorder.changeView({ lostAt: this.#lostAt, width, height, crop: found.crop });
    live.goOn(found);
    film.look(found);
    tools.tell({ side: found.side, padLine: found.padLine, width, height });
  }
}
