import type { FrameSource } from '../capture/frame-source.ts';
import { followRest, noRest, type Rest, type RestFrame } from '../core/session/follow-rest.ts';
import { milliseconds } from '../core/vocabulary/units.ts';
import type { RunTools } from './run-tools.ts';

/** Between two pictures of a rest: half a second of a descent is a fifth of it, and a session's clocks take it for no gap. */
export const REST_EVERY = milliseconds(500);

/** Looks at a camera's pictures at the full rate, and twice a second while nothing goes on before it. */
export class Pacing {
  readonly #source: FrameSource;
  readonly #tell: RunTools['tell'];
  #rest: Rest = noRest;
  #isResting = false;
  #hasRested = false;

  constructor(source: FrameSource, tell: RunTools['tell']) {
    this.#source = source;
    this.#tell = tell;
  }

  /** The next picture is, or was, left waiting on purpose. */
  get isResting(): boolean {
    return this.#isResting || this.#hasRested;
  }

  /** One frame of a camera. */
  follow(frame: RestFrame): void {
    this.#rest = followRest(this.#rest, frame);
    this.#hasRested = false;
    this.#set(this.#rest.resting);
  }

  /** It is known without a picture that nothing goes on. */
  rest(): void {
    this.#set(true);
  }

  /** Something goes on, whatever the pictures have shown. */
  wake(): void {
    this.#rest = noRest;
    this.#hasRested = this.#isResting;
    this.#set(false);
  }

  #set(isResting: boolean): void {
    if (isResting === this.#isResting) return;
    this.#isResting = isResting;
    this.#source.rest?.(isResting ? REST_EVERY : null);
    this.#tell({ resting: isResting });
  }
}
