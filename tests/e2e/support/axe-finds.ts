import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds on the page as it stands, every rule that is no experiment; a line each. */
export const axeFinds = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join('; ')}`);
  });
};
