import { reasonToStop } from '../core/coaching/last-good-rep.ts';
import { viewOf } from '../core/live/track-state.ts';
import { effortFacts } from '../core/session/effort-facts.ts';
import { type Effort, followEffort, noEffort } from '../core/session/follow-effort.ts';
import { followSession } from '../core/session/follow-session.ts';
import { type Session, type SessionEvent, startSession } from '../core/session/session.ts';
import { sessionFacts } from '../core/session/session-facts.ts';
import type { FramesStopped, SessionCommand, SessionFrame, SessionInput } from '../core/session/session-input.ts';
import { stageOf } from '../core/session/stage-of.ts';
import type { Track } from '../core/track.ts';
import type { Onset } from '../core/vocabulary/report.ts';
import type { SessionStage } from '../core/vocabulary/session-stage.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { eventWords } from '../words/session-words.ts';
import { spokenLastGood } from '../words/spoken-last-good.ts';
import type { RunTools } from './run-tools.ts';

/** How often it is looked whether an ended set is closed, although no frame comes, milliseconds. */
const TICK = 1000;

type SessionTools = Pick<RunTools, 'session' | 'tell' | 'say' | 'guide'>;

/** What follows from a session; times are the page's (`performance.now()`). */
export interface SessionListener {
  readonly began: (from: Milliseconds) => void;
  readonly closed: (to: Milliseconds, reps: number) => void;
}

/**
 * The hands-free session of a live run: what its frames and the lifter's commands lead to, told, said and handed on. It
 * runs on the page's clock, since wait and set each have one of their own. Give it back with `close()`.
 */
export class SetSession {
  readonly #tools: SessionTools;
  readonly #listener: SessionListener;
  readonly #ticking: ReturnType<typeof setInterval>;
  #session: Session = startSession;
  #effort: Effort = noEffort;
  #stopSaid = false;
  #earlier: readonly Onset[] = [];
  #told: SessionStage | null = null;
  #last: Milliseconds = milliseconds(0);

  constructor(tools: SessionTools, listener: SessionListener) {
    this.#tools = tools;
    this.#listener = listener;
    this.#ticking = setInterval(() => this.#take({ kind: 'clock', at: this.#now() }), TICK);
  }

  get stage(): SessionStage {
    return stageOf(this.#session, this.#last);
  }

  /** One frame of the live pass, captured `at` on a clock whose zero is at `zero` of the page's. */
  follow(track: Track, at: Milliseconds, zero: number, placed: boolean): void {
    const facts = sessionFacts(track, at, placed);
    this.#follow(track, facts);
    this.#take(onPageClock(facts, zero, this.#last));
  }

  /** What the training's sets before this one have taught, the first one first. */
  compareWith(earlier: readonly Onset[]): void {
    this.#earlier = earlier;
  }

  /** A frame that belongs to the set, seen again after the session had told that it began. */
  replay(track: Track, at: Milliseconds): void {
    this.#follow(track, sessionFacts(track, at, true));
  }

  command(command: SessionCommand): void {
    this.#take({ kind: 'command', at: this.#now(), command });
  }

  /** No frame comes, and why; null: they come again. */
  framesStopped(stoppedBy: FramesStopped | null): void {
    this.#take({ kind: 'frames', at: this.#now(), stoppedBy });
  }

  /** A first set, or the next one: whatever the last one was. */
  start(): void {
    this.#session = startSession;
    this.#forgetSet();
    this.#tell();
  }

  close(): void {
    clearInterval(this.#ticking);
  }

  /** A command may come between a frame's capture and its turn: the order is that of being taken in. */
  #now(): Milliseconds {
    return milliseconds(Math.max(this.#last, performance.now()));
  }

  #take(input: SessionInput): void {
    const [session, events] = followSession(this.#session, input, this.#tools.session);
    this.#session = session;
    this.#last = input.at;
    for (const event of events) this.#handle(event);
    this.#tell();
  }

  #handle(event: SessionEvent): void {
    // What is to be said of a closed set follows from its report.
    const isKnown = event.kind === 'closed' && event.reps > 0;
    const words = isKnown || this.#isExpected(event) ? null : eventWords(event);
    if (words) this.#tools.say({ text: words.spoken, weight: 'news' }, 'now');
    if (event.kind === 'began') {
      this.#forgetSet();
      this.#listener.began(event.from);
    }
    if (event.kind === 'closed') this.#listener.closed(event.to, event.reps);
  }

  /** Who was asked to change something on the machine is not told that they have left. */
  #isExpected({ kind }: SessionEvent): boolean {
    return this.#tools.guide?.isPatient === true && (kind === 'paused' || kind === 'resumed');
  }

  #forgetSet(): void {
    this.#effort = noEffort;
    this.#stopSaid = false;
  }

  /** Whether the set has had its last good rep, said once. */
  #follow(track: Track, facts: SessionFrame): void {
    const { count } = this.#effort;
    this.#effort = followEffort(this.#effort, effortFacts(track, viewOf(track), facts));
    // A guide says when its reps are enough.
    if (this.#stopSaid || this.#tools.guide || this.#effort.count === count) return;
    const reason = reasonToStop(this.#effort.reps, this.#earlier);
    if (!reason) return;
    this.#stopSaid = true;
    this.#tools.say(spokenLastGood(reason), 'between-reps');
  }

  #tell(): void {
    // Who begins and ends by the buttons is shown those, and no session.
    if (!this.#tools.session.handsFree) return;
    const { stage } = this;
    if (JSON.stringify(stage) === JSON.stringify(this.#told)) return;
    this.#told = stage;
    this.#tools.tell({ session: stage });
  }
}

/** The facts on the page's clock, no earlier than what was taken in before. */
const onPageClock = (facts: SessionFrame, zero: number, last: Milliseconds): SessionFrame => {
  const moved = (at: Milliseconds): Milliseconds => milliseconds(at + zero);
  const { sample, top } = facts;
  return {
    ...facts,
    at: milliseconds(Math.max(last, moved(facts.at))),
    sample: sample && { ...sample, at: moved(sample.at) },
    top: top && { ...top, at: moved(top.at) },
  };
};
