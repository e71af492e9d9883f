import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { axeFinds } from './support/axe-finds.ts';
import { makeFakeWebcam } from './support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from './support/open-page.ts';
import { CLIP, checkVideo, QUICK, reportHeadline, twoReps } from './support/screens.ts';
import { newsOfSet, watchNews } from './support/watch-news.ts';

const SESSION_MS = 240_000;
/** A sentence that is overtaken by the next is never heard to its end; less what the watching is coarse by. */
const LEAST_BETWEEN = 2000 - 150;

const app = (): string => `${inject('appUrl')}?${QUICK}`;

/** Several in a row, so that one failure names them all. */
const looker = (page: Page) => {
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    found.push(...(await axeFinds(page)).map((line) => `${screen}: ${line}`));
  };
  return { found, look };
};

test.each(['light', 'dark'] as const)('axe finds nothing from home to report and back, in %s', async (colorScheme) => {
  await using opened = await openPage(app(), { context: { colorScheme, viewport: { width: 390, height: 844 } } });
  const { page, errors } = opened;
  const { found, look } = looker(page);
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Check a video' }).waitFor();
  await look('home');
  await press('Settings');
  await look('settings');
  await press('Done');
  await press('Add a machine');
  await look('machine');
  await press('Cancel');
  await checkVideo(page, await twoReps());
  await page.locator('rep-counter').waitFor();
  await look('video');
  await reportHeadline(page);
  await look('report');
  await press('Delete this set');
  await look('question');
  await press('Keep');
  await page.getByRole('button', { name: /Back/ }).click();
  await page.getByRole('button', { name: /2 reps/ }).waitFor();
  await look('home with a set');
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});

test('a camera session is told to screen readers in phases and results, once in two seconds at most', async () => {
  const args = [...fakeWebcamArgs(await makeFakeWebcam(CLIP, { first: 10, last: 45 }))];
  await using opened = await openPage(app(), {
    chromiumArgs: [...args, '--autoplay-policy=no-user-gesture-required'],
    context: { viewport: { width: 844, height: 390 } },
  });
  const { page, errors } = opened;
  const { found, look } = looker(page);
  await watchNews(page);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page.locator('placement-checks').waitFor({ timeout: SESSION_MS });
  await look('placing');
  await page.locator('distance-view').waitFor({ timeout: SESSION_MS });
  await look('distance view');
  await page.getByRole('button', { name: /^Still going/ }).waitFor({ timeout: SESSION_MS });
  await look('set over');
  const news = await newsOfSet(page);
  expect(news.map(({ words }) => words).join(' ')).toMatch(/Go\..*\b[2-9] reps\./);
  const tooSoon = news.filter(
    ({ at }, index) => at - (news[index - 1]?.at ?? Number.NEGATIVE_INFINITY) < LEAST_BETWEEN,
  );
  expect(tooSoon).toEqual([]);
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});
