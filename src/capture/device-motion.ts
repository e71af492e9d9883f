import { type FeltMotion, MotionMeter } from './motion-meter.ts';

/** Listens to the sensor of the phone that the page runs on, from `start` to `stop`. It need not be there. */
export class DeviceMotion {
  readonly #page: EventTarget;
  #meter = new MotionMeter();

  constructor(page: EventTarget = window) {
    this.#page = page;
  }

  start(): void {
    this.#meter = new MotionMeter();
    this.#page.addEventListener('devicemotion', this.#onMotion);
  }

  /** What was felt since the last time; null where nothing is felt. */
  take(): FeltMotion | null {
    return this.#meter.take(performance.now());
  }

  stop(): void {
    this.#page.removeEventListener('devicemotion', this.#onMotion);
  }

  // The event's own stamp and interval are in other clocks and units from browser to browser; its arrival is good enough.
  #onMotion = (event: Event): void => {
    this.#meter.add((event as DeviceMotionEvent).accelerationIncludingGravity, performance.now());
  };
}
