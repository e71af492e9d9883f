import type { WayOut } from './problem-message.ts';

/** A way out of a problem was chosen. It stays inside the screen, which knows how to go there. */
export class TakeWayOutEvent extends Event {
  static readonly type = 'take-way-out';
  readonly wayOut: WayOut;

  constructor(wayOut: WayOut) {
    super(TakeWayOutEvent.type);
    this.wayOut = wayOut;
  }
}

declare global {
  interface HTMLElementEventMap {
    [TakeWayOutEvent.type]: TakeWayOutEvent;
  }
}
