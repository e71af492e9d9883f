import type { Frame } from '../capture/frame-source.ts';
import type { Estimated } from '../capture/pose-estimator.ts';
import { type Placement, placementChecks, unplaced } from '../core/coaching/placement-checks.ts';
import { phoneLean } from '../core/coaching/placement-lean.ts';
import { isPlaced } from '../core/coaching/placement-verdict.ts';
import { type PlacementVoice, placementVoice, silentVoice } from '../core/coaching/placement-voice.ts';
import { placementWindow } from '../core/coaching/placement-window.ts';
import type { LightReading, PhoneLean } from '../core/vocabulary/placement.ts';
import type { Pose } from '../core/vocabulary/pose.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { placementSaid } from '../words/placement-said.ts';
import type { RunContext } from './run-context.ts';
import type { SetUp } from './set-up.ts';

/** Between two looks, milliseconds: one takes as long as a frame's measuring, and nothing about a stand changes faster. */
const LOOK_EVERY = 250;

/** What one frame of the wait brings. */
export interface WaitFrame {
  readonly found: SetUp;
  /** When it was captured, by the page's clock. */
  readonly at: Milliseconds;
  readonly frame: Frame;
  readonly estimated: Extract<Estimated, { kind: 'estimated' }>;
  /** Frames per second; null before it is known. */
  readonly rate: number | null;
  /** Nothing is said into a count-in. */
  readonly quiet: boolean;
}

/** Looks at how the phone stands until the set begins: the checks are shown, and the worst of them is said. */
export class PhonePlacing {
  readonly #context: RunContext;
  #poses: readonly Pose[] = [];
  #placement: Placement = unplaced;
  #voice: PlacementVoice = silentVoice;
  #light: LightReading | null = null;
  #lean: PhoneLean | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** Good enough to begin; false before the first look. */
  get isPlaced(): boolean {
    return this.#placement.checks.length > 0 && isPlaced(this.#placement.checks);
  }

  /** Nobody has been found yet. */
  absent(): void {
    this.#poses = [];
    // Who has got up to change something on the machine knows where to be.
    this.#look(milliseconds(performance.now()), null, null, this.#context.tools.guide?.hasBegun === true);
  }

  /** One frame of the wait. */
  follow({ found, at, frame, estimated, rate, quiet }: WaitFrame): void {
    this.#poses = placementWindow(this.#poses, estimated.observation);
    this.#light = estimated.light ?? this.#light;
    this.#lean = (frame.motion && phoneLean(frame.motion.gravity)) ?? this.#lean;
    this.#look(at, found, rate, quiet);
  }

  #look(at: Milliseconds, found: SetUp | null, framesPerSecond: number | null, quiet: boolean): void {
    if (at - this.#lookedAt < LOOK_EVERY) return;
    this.#lookedAt = at;
    const { source, tools } = this.#context;
    const { width, height } = source.info;
    this.#placement = placementChecks(
      {
        at,
        width,
        height,
        poses: this.#poses,
        side: found?.side ?? null,
        statureCm: tools.statureCm,
        lean: this.#lean,
        light: this.#light,
        framesPerSecond,
        company: found?.company ?? null,
      },
      this.#placement,
    );
    tools.tell({ placement: this.#placement.checks });
    if (quiet) return;
    const [voice, news] = placementVoice(this.#voice, this.#placement.checks, at);
    this.#voice = voice;
    if (news) tools.say(placementSaid(news), 'now');
  }
}
