import { afterPause } from '../core/after-pause.ts';
import { changeModel } from '../core/change-model.ts';
import { type FollowedView, followView, startView } from '../core/follow-view.ts';
import { repUnderWay } from '../core/reps/follow-reps.ts';
import { resumeTrack } from '../core/resume-track.ts';
import { beginTrack, step, type Track, type TrackEvent } from '../core/track.ts';
import { ALERT_KINDS, type AlertKind } from '../core/vocabulary/alert.ts';
import type { Observation } from '../core/vocabulary/pose.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { spokenCount } from '../words/spoken-count.ts';
import type { Release } from './alert-log.ts';
import type { GuidePass } from './guide.ts';
import { liveNews } from './live-news.ts';
import type { RunContext } from './run-context.ts';
import { MOST_AGE } from './set-clock.ts';
import type { SetRecord } from './set-record.ts';
import type { SetSession } from './set-session.ts';
import type { SetUp } from './set-up.ts';
import { trackSetup } from './track-setup.ts';

/** What a live pass is bound to. */
export interface LivePassTools {
  readonly context: RunContext;
  readonly session: SetSession | null;
  readonly record: SetRecord;
  /** What the reps are for; null: nothing but themselves. */
  readonly guide: GuidePass | null;
  readonly repDone: () => void;
}

/** The set as it is judged while it runs: each frame's step, and what of it is told, sounded and said. */
export class LivePass {
  readonly #tools: LivePassTools;
  readonly #began = performance.now();
  #track: Track;
  #view: FollowedView = startView;
  /** Racking and getting out are no part of the set: nothing is told of them, unless it goes on. */
  #isOver = false;
  #wasChanging = false;

  constructor(tools: LivePassTools, found: SetUp) {
    this.#tools = tools;
    this.#track = beginTrack({ ...trackSetup(found, tools.context), knownHip: tools.record.knownHip });
  }

  get track(): Track {
    return this.#track;
  }

  /** Of the present view. */
  get view(): FollowedView {
    return this.#view;
  }

  /** A frame from before the set was known to have begun: counted and learned from, but nobody is warned of the past. */
  takeEarlier(observation: Observation): void {
    const { session, record, guide } = this.#tools;
    const at = observation.capturedAt;
    record.recorder.add(observation);
    const [track, events] = step(this.#track, observation, false);
    this.#track = track;
    this.#view = followView(this.#view, track, observation);
    record.log.take(events, null);
    session?.replay(track, at);
    guide?.follow({ track, at, raised: [] });
  }

  /** Another model measures from the next frame on. */
  changeModel(): void {
    this.#track = changeModel(this.#track);
  }

  /** The same set from where the lifter was found again. */
  goOn(found: SetUp): void {
    this.#track = resumeTrack(trackSetup(found, this.#tools.context), this.#track);
    this.#view = startView;
  }

  /** One frame's step: what it means, told and sounded. */
  follow(observation: Observation, age: number | null): void {
    const { context, session, guide } = this.#tools;
    const { tools, clock, pace } = context;
    const at = observation.capturedAt;
    const isChanging = guide?.isChanging === true;
    // A rep that was under way is none: its tone ends, and the voice may say what to change.
    if (isChanging && !this.#wasChanging) tools.endSounds();
    this.#wasChanging = isChanging;
    // The time between two pictures of a rest is nobody's frame rate.
    const before = pace.isResting ? afterPause(this.#track) : this.#track;
    const [track, events] = step(before, observation, !isChanging && (age === null || age <= MOST_AGE));
    this.#track = track;
    this.#view = followView(this.#view, track, observation);
    if (clock.zero !== null) session?.follow(track, at, clock.zero, true);
    const done = events.find((event) => event.kind === 'rep-completed');
    const raised = this.#alertsOf(events, {
      at,
      emittedAt: age === null ? null : milliseconds(at + age),
      rep: repUnderWay(track.reps) ?? done?.count ?? null,
    });
    this.#sound(at, raised, this.#isOver || isChanging);
    if (done) this.#tools.repDone();
    this.#say(at, raised, done?.count ?? null, this.#isOver || isChanging);
    this.#tell(observation, age);
  }

  /** The kinds of alerts to be told with this frame. */
  #alertsOf(events: readonly TrackEvent[], release: Release): readonly AlertKind[] {
    const { context, session, record } = this.#tools;
    const wasOver = this.#isOver;
    const stage = session?.stage.kind;
    this.#isOver = stage === 'over' || stage === 'closed';
    if (!wasOver && !this.#isOver) return record.log.take(events, release.emittedAt);
    // A tone that was under way would go on for as long as nothing is told.
    if (!wasOver) context.tools.endSounds();
    record.log.hold(events);
    return this.#isOver ? [] : record.log.release(release);
  }

  #sound(at: Milliseconds, raised: readonly AlertKind[], isQuiet: boolean): void {
    const { tools, clock } = this.#tools.context;
    const { cue, bracesNow } = this.#track;
    const moment = clock.zero === null ? null : { capturedAt: at, epoch: clock.zero };
    const urgent = ALERT_KINDS.find((kind) => raised.includes(kind));
    if (cue && !isQuiet) tools.follow(cue, clock.zero);
    if (bracesNow && !isQuiet) tools.brace(moment);
    if (urgent) tools.sound(urgent, moment);
  }

  /** `done`: the rep that this frame has finished. */
  #say(at: Milliseconds, raised: readonly AlertKind[], done: number | null, isQuiet: boolean): void {
    const { context, guide } = this.#tools;
    const { tools, clock } = context;
    const guided = guide?.follow({ track: this.#track, at, raised }) ?? null;
    if (guided) tools.say(guided, 'between-reps');
    else if (done !== null && clock.zero !== null && !isQuiet) tools.say(spokenCount(done), 'between-reps');
  }

  #tell(observation: Observation, age: number | null): void {
    const { context, record } = this.#tools;
    const { duration } = context.source;
    const at = observation.capturedAt;
    context.tools.tell({
      ...liveNews(this.#track, observation, duration && at / duration, performance.now() - this.#began),
      alert: record.log.shownAt(at),
      delayMs: age,
    });
  }
}
