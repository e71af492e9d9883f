import type { HiddenPage } from './watch-hidden.ts';

export type ReturnWindow = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Tells whenever the lifter comes back to the page: it is seen again, or its window is in front again. A page may have
 * been left open over night, and what it shows is of the day before. Ended by what it returns.
 */
export const watchReturn = (
  listen: () => void,
  page: HiddenPage = document,
  around: ReturnWindow = window,
): (() => void) => {
  const look = (): void => {
    if (page.visibilityState === 'visible') listen();
  };
  page.addEventListener('visibilitychange', look);
  around.addEventListener('focus', look);
  return () => {
    page.removeEventListener('visibilitychange', look);
    around.removeEventListener('focus', look);
  };
};
