import { expect, inject, test } from 'vitest';
import { makeFakeWebcam } from '../support/make-fake-webcam.ts';
import { fakeWebcamArgs, openPage } from '../support/open-page.ts';
import { screenLooker } from '../support/screen-looker.ts';
import { CLIP, QUICK } from '../support/screens.ts';
import { newsOfSet, watchNews } from '../support/watch-news.ts';

const SESSION_MS = 240_000;
/** A sentence that is overtaken by the next is never heard to its end; less what the watching is coarse by. */
const LEAST_BETWEEN = 2000 - 150;

test('a camera session is told to screen readers in phases and results, once in two seconds at most', async () => {
  const args = [...fakeWebcamArgs(await makeFakeWebcam(CLIP, { first: 10, last: 45 }))];
  await using opened = await openPage(`${inject('appUrl')}?${QUICK}`, {
    chromiumArgs: [...args, '--autoplay-policy=no-user-gesture-required'],
    context: { viewport: { width: 844, height: 390 } },
  });
  const { page, errors } = opened;
  const { found, look } = screenLooker(page);
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
