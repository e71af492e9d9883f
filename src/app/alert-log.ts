import type { TrackEvent } from '../core/track.ts';
import { ALERT_KINDS, type Alert, type AlertKind } from '../core/vocabulary/alert.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';

/** A banner stays at least this long: it must be read by somebody under load. */
const SHOWN_MS = 1500;

interface Entry {
  readonly alert: Alert;
  /** When the live pass raised it, which may be before it was told. */
  readonly seenAt: Milliseconds;
}

/** When what was held back is told after all. */
export interface Release {
  /** The frame with which the set goes on. */
  readonly at: Milliseconds;
  readonly emittedAt: Milliseconds | null;
  /** The rep by which it does; null: by none. */
  readonly rep: number | null;
}

/** The alerts of a set as they were told, and which one to show. */
export class AlertLog {
  readonly #told: Entry[] = [];
  #held: Entry[] = [];

  /** Takes in one frame's events; gives the kinds that were raised, to be sounded. `emittedAt` null: nobody is told. */
  take(events: readonly TrackEvent[], emittedAt: Milliseconds | null): readonly AlertKind[] {
    const raised = this.#follow(events);
    this.#told.push(...raised.map(({ alert, seenAt }) => ({ alert: { ...alert, emittedAt }, seenAt })));
    return raised.map(({ alert }) => alert.kind);
  }

  /** Takes in one frame's events of a set that is over: nothing is told of them, unless it goes on. */
  hold(events: readonly TrackEvent[]): void {
    this.#held.push(...this.#follow(events));
  }

  /**
   * The set goes on: what was held back and is still up, or was seen in the rep by which it goes on, is told as from now;
   * the rest was getting out. Gives the kinds, to be sounded.
   */
  release({ at, emittedAt, rep }: Release): readonly AlertKind[] {
    const due = this.#held.filter(({ alert }) => alert.clearedAt === null || (rep !== null && alert.rep === rep));
    this.#held = [];
    const told = due.map(({ alert, seenAt }): Entry => {
      const clearedAt = alert.clearedAt === null ? null : at;
      return { alert: { ...alert, raisedAt: at, clearedAt, emittedAt }, seenAt };
    });
    this.#told.push(...told);
    return told.map(({ alert }) => alert.kind);
  }

  /** In the order they were raised. */
  get alerts(): readonly Alert[] {
    return this.#told.map(({ alert }) => alert);
  }

  /** The most urgent of those that are up or were a moment ago; null for none. */
  shownAt(at: Milliseconds): AlertKind | null {
    const shown = this.alerts.filter(({ raisedAt, clearedAt }) => clearedAt === null || at - raisedAt < SHOWN_MS);
    return ALERT_KINDS.find((kind) => shown.some((alert) => alert.kind === kind)) ?? null;
  }

  /** Clears what has ended, told or held; gives what is new. */
  #follow(events: readonly TrackEvent[]): readonly Entry[] {
    const raised: Entry[] = [];
    for (const event of events) {
      switch (event.kind) {
        case 'alert-raised':
          raised.push({ alert: event.alert, seenAt: event.alert.raisedAt });
          break;
        case 'alert-cleared':
          clear(this.#told, event.alert);
          clear(this.#held, event.alert);
          break;
        case 'rep-completed':
          break;
        default:
          event satisfies never;
      }
    }
    return raised;
  }
}

const clear = (entries: Entry[], { kind, raisedAt, clearedAt }: Alert): void => {
  const i = entries.findIndex(({ alert, seenAt }) => alert.kind === kind && seenAt === raisedAt);
  const entry = entries[i];
  if (entry) entries[i] = { ...entry, alert: { ...entry.alert, clearedAt } };
};
