import { expect, inject, test } from 'vitest';
import { openPage } from './support/open-page.ts';
import { screenLooker } from './support/screen-looker.ts';
import { checkVideo, QUICK, reportHeadline, twoReps } from './support/screens.ts';

test('axe finds nothing from home to report and back, in light and in dark', async () => {
  await using opened = await openPage(`${inject('appUrl')}?${QUICK}`, {
    context: { viewport: { width: 390, height: 844 } },
  });
  const { page, errors } = opened;
  const { found, look } = screenLooker(page);
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
