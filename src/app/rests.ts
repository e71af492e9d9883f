import { msg } from '@lit/localize';
import { REST_TARGETS } from '../core/vocabulary/rest.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import { rememberedRest, rememberRest } from './remembered-rest.ts';
import type { Screens } from './screens.ts';
import type { Sounds } from './sounds.ts';

/** The rest after a set, whatever screen is shown meanwhile; its end is heard. */
export class Rests {
  readonly #screens: Screens;
  readonly #sounds: Pick<Sounds, 'endRest'>;
  #ending: ReturnType<typeof setTimeout> | undefined;

  constructor(screens: Screens, sounds: Pick<Sounds, 'endRest'>) {
    this.#screens = screens;
    this.#sounds = sounds;
  }

  /** A set has ended at this moment. */
  begin(): void {
    this.#screens.tell({ rest: { since: Date.now(), target: rememberedRest() } });
    this.#await();
  }

  /** The lifter wants to rest longer or shorter, now and after later sets. */
  aim(target: Milliseconds): void {
    const { rest } = this.#screens.state;
    const allowed = milliseconds(Math.min(REST_TARGETS.most, Math.max(REST_TARGETS.least, target)));
    rememberRest(allowed);
    if (!rest) return;
    this.#screens.tell({ rest: { ...rest, target: allowed } });
    this.#await();
  }

  /** The next set, or none. */
  end(): void {
    clearTimeout(this.#ending);
    if (this.#screens.state.rest) this.#screens.tell({ rest: null });
  }

  #await(): void {
    clearTimeout(this.#ending);
    const { rest } = this.#screens.state;
    if (!rest) return;
    const left = rest.since + rest.target - Date.now();
    // A target that is already past was made shorter by a lifter who looks at it.
    if (left > 0) this.#ending = setTimeout(() => this.#sounds.endRest(msg('Your rest is over.')), left);
  }
}
