import { type Milliseconds, milliseconds } from '../../core/vocabulary/units.ts';

/** The page went out of sight (another app, another tab, a locked screen), or came back. */
export type HiddenNews = { readonly kind: 'hidden' } | { readonly kind: 'back'; readonly away: Milliseconds };

export type HiddenPage = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Tells when the page is hidden and when it is back: in between a page gets no camera pictures and its timers all but
 * stop, whatever it asks for. Ended by what it returns.
 * @param now milliseconds of the calendar: the page's own clock may stand still while the device sleeps.
 */
export const watchHidden = (
  listen: (news: HiddenNews) => void,
  page: HiddenPage = document,
  now: () => number = Date.now,
): (() => void) => {
  let since: number | null = null;
  const look = (): void => {
    if (page.visibilityState === 'hidden') {
      if (since !== null) return;
      since = now();
      listen({ kind: 'hidden' });
    } else if (since !== null) {
      const away = Math.max(0, now() - since);
      since = null;
      listen({ kind: 'back', away: milliseconds(away) });
    }
  };
  page.addEventListener('visibilitychange', look);
  return () => page.removeEventListener('visibilitychange', look);
};
