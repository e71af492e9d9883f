import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { UnitSystem } from '../../core/vocabulary/view-wish.ts';
import { followUnits, unitsInUse } from '../../words/units-in-use.ts';

/** The units in use; its host is written anew when the lifter chooses others. */
export class UnitsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #leave: (() => void) | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get inUse(): UnitSystem {
    return unitsInUse();
  }

  hostConnected(): void {
    this.#leave = followUnits(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = null;
  }
}
