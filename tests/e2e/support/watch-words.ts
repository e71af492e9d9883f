import type { Page } from 'playwright';

/** What the banner says when the hips leave the pad. */
export const LIFT_WORDS = 'Hips leaving the pad';

/** Writes down every word that the element shows, as it appears. */
export const watchWords = (page: Page, tag: string): Promise<void> =>
  page.evaluate((watched) => {
    const seen: string[] = [];
    Object.assign(window, { [`words of ${watched}`]: seen });
    setInterval(() => {
      const live = document.querySelector('padline-live')?.shadowRoot;
      const words = live?.querySelector(watched)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim();
      if (words && words !== seen.at(-1)) seen.push(words);
    }, 20);
  }, tag);

export const wordsOf = (page: Page, tag: string): Promise<readonly string[]> =>
  page.evaluate((watched) => (window as unknown as Record<string, string[]>)[`words of ${watched}`] ?? [], tag);

/** The reps that were counted, in the order they were shown. */
export const countsOf = async (page: Page): Promise<readonly number[]> =>
  (await wordsOf(page, 'rep-counter')).map((words) => Number(/\d+$/.exec(words)?.[0]));
