import type { TrackEvent } from '../core/track.ts';
import { ALERT_KINDS, type Alert, type AlertKind } from '../core/vocabulary/alert.ts';
import type { Milliseconds } from '../core/vocabulary/units.ts';

/** A banner stays at least this long: it must be read by somebody under load. */
const SHOWN_MS = 1500;

/** The alerts of a set as they were told, and which one to show. */
export class AlertLog {
  readonly #alerts: Alert[] = [];

  /** Takes in one frame's events; gives the kinds that were raised, to be sounded. `emittedAt` null: nobody is told. */
  take(events: readonly TrackEvent[], emittedAt: Milliseconds | null): readonly AlertKind[] {
    const raised: AlertKind[] = [];
    for (const event of events) {
      switch (event.kind) {
        case 'alert-raised':
          this.#alerts.push({ ...event.alert, emittedAt });
          raised.push(event.alert.kind);
          break;
        case 'alert-cleared':
          this.#clear(event.alert);
          break;
        case 'rep-completed':
          break;
        default:
          event satisfies never;
      }
    }
    return raised;
  }

  /** In the order they were raised. */
  get alerts(): readonly Alert[] {
    return [...this.#alerts];
  }

  /** The most urgent of those that are up or were a moment ago; null for none. */
  shownAt(at: Milliseconds): AlertKind | null {
    const shown = this.#alerts.filter(({ raisedAt, clearedAt }) => clearedAt === null || at - raisedAt < SHOWN_MS);
    return ALERT_KINDS.find((kind) => shown.some((alert) => alert.kind === kind)) ?? null;
  }

  #clear({ kind, raisedAt, clearedAt }: Alert): void {
    const i = this.#alerts.findIndex((alert) => alert.kind === kind && alert.raisedAt === raisedAt);
    const alert = this.#alerts[i];
    if (alert) this.#alerts[i] = { ...alert, clearedAt };
  }
}
