import type { Alert } from '../core/vocabulary/alert.ts';
import type { Sounded } from './sound/sounded.ts';

/**
 * The alerts, and with them the limit tones that were heard although no alert came of them: a tone is planned for the
 * foreseen crossing, and when it has begun a lifter who stops in that moment cannot take it back. In the order of raising.
 */
export const alertsHeard = (alerts: readonly Alert[], sounded: readonly Sounded[]): readonly Alert[] => {
  const alone = sounded.flatMap(({ kind, foreseenIn, frameAt, heardAt, scheduledAt }): readonly Alert[] => {
    const isTold = alerts.some((alert) => alert.kind === 'depth-limit' && alert.rep === foreseenIn);
    if (kind !== 'depth-limit' || foreseenIn === undefined || isTold) return [];
    return [{ kind, raisedAt: frameAt, clearedAt: heardAt, emittedAt: scheduledAt, rep: foreseenIn }];
  });
  return [...alerts, ...alone].sort((a, b) => a.raisedAt - b.raisedAt);
};
