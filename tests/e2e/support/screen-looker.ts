import type { Page } from 'playwright';
import { axeFinds } from './axe-finds.ts';

/** What axe finds on each screen, in light and in dark; several in a row, so that one failure names them all. */
export const screenLooker = (page: Page) => {
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await axeFinds(page)).map((line) => `${screen}, ${colorScheme}: ${line}`));
    }
  };
  return { found, look };
};
