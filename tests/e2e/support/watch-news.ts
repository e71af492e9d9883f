import type { Page } from 'playwright';

/** A change of what a screen reader reads by itself. */
export interface News {
  /** Of the page, milliseconds. */
  readonly at: number;
  readonly words: string;
}

/** Writes down, from now on, what live regions say while a set runs. Call it before the set begins. */
export const watchNews = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const news: { at: number; words: string }[] = [];
    const before = new Map<Element, string>();
    Object.assign(window, { newsOfSet: news });
    const REGIONS = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output';
    const regionsIn = (root: Document | ShadowRoot): readonly Element[] => [
      ...root.querySelectorAll(REGIONS),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? regionsIn(shadowRoot) : [])),
    ];
    setInterval(() => {
      const live = document.querySelector('padline-live') as unknown as { session: { kind: string } | null } | null;
      const isSet = live?.session?.kind === 'running';
      for (const region of regionsIn(document)) {
        const words = region.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        if (isSet && words !== '' && words !== (before.get(region) ?? '')) news.push({ at: performance.now(), words });
        before.set(region, words);
      }
    }, 50);
  });

export const newsOfSet = (page: Page): Promise<readonly News[]> =>
  page.evaluate(() => (window as unknown as { newsOfSet: News[] }).newsOfSet);
