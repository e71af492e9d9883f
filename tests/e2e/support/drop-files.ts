import type { Page } from 'playwright';

/** Any place will do. */
const AT = { x: 200, y: 300 };

/**
 * Files of the disk are dragged over the page and let go, as the browser itself sees it: one that the page does not take
 * it would show instead, in place of the page or beside it. `over` is called while they hang there.
 */
export const dropFiles = async (
  page: Page,
  paths: readonly string[],
  over: () => Promise<void> = async () => {},
): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  await browser.send('Input.dispatchDragEvent', { type: 'dragEnter', ...AT, data });
  await browser.send('Input.dispatchDragEvent', { type: 'dragOver', ...AT, data });
  await over();
  await browser.send('Input.dispatchDragEvent', { type: 'drop', ...AT, data });
  await browser.detach();
};
