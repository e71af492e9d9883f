/** The lifter wants to see the set that was cut off. */
export class OpenCutOffEvent extends Event {
  static readonly type = 'open-cut-off';

  constructor() {
    super(OpenCutOffEvent.type, { bubbles: true, composed: true });
  }
}

/** The lifter does not want what was left of it. */
export class ThrowAwayCutOffEvent extends Event {
  static readonly type = 'throw-away-cut-off';

  constructor() {
    super(ThrowAwayCutOffEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [OpenCutOffEvent.type]: OpenCutOffEvent;
    [ThrowAwayCutOffEvent.type]: ThrowAwayCutOffEvent;
  }
}
