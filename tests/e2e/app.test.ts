import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { bringIn, openFiles, RECORDING } from './support/files-page.ts';
import { makeVideo } from './support/make-video.ts';
import { openPage } from './support/open-page.ts';
import {
  CLIP,
  checkVideo,
  downloadBy,
  givenVideo,
  QUICK,
  readDownload,
  reportHeadline,
  repRows,
  twoReps,
} from './support/screens.ts';
import { serveUnder } from './support/serve-under.ts';
import { countsOf, LIFT_WORDS, watchWords, wordsOf } from './support/watch-words.ts';

/** Until the lifter is found, the model loaded before, on a slow and busy machine. */
const SET_UP_MS = 100_000;

const quickApp = (): string => `${inject('appUrl')}?${QUICK}`;

const validate = async (json: string): Promise<string> => {
  const schema = JSON.parse(await readFile(resolve(import.meta.dirname, '../../docs/set-report.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  return ajv.validate(schema, JSON.parse(json)) ? 'valid' : ajv.errorsText();
};

/** What can be pressed and has no name to say what it does. */
const nameless = async (page: Page): Promise<readonly string[]> => {
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').filter((line) => /^- (button|link|combobox|slider)\b(?!.*")/.test(line.trim()));
};

describe('a video file', () => {
  test('runs live with counts and alerts to a report, which is exported, found again after a reload, and deleted', async () => {
    await using opened = await openPage(quickApp());
    const { page, errors } = opened;
    await watchWords(page, 'rep-counter');
    await watchWords(page, 'alert-banner');
    await checkVideo(page, CLIP);
    expect(await reportHeadline(page)).toMatch(/^6 reps\. Your hips left the pad/);
    const counts = await countsOf(page);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThanOrEqual(5);
    expect(await wordsOf(page, 'alert-banner')).toContain(LIFT_WORDS);
    const rows = await repRows(page);
    expect(rows).toHaveLength(6);

    const json = await downloadBy(page, 'Export JSON');
    expect(json.name).toMatch(/^padline-.*\.json$/);
    expect(await validate(json.text)).toBe('valid');
    const report = JSON.parse(json.text);
    expect(report.source).toMatchObject({ kind: 'video', name: 'leg-press.mp4', framesAnalysed: 625 });
    const csv = await downloadBy(page, 'Export CSV');
    expect(csv.text.trim().split('\n')).toHaveLength(1 + 6);
    const keypoints = await downloadBy(page, 'Save keypoints');
    expect(JSON.parse(keypoints.text).frames).toHaveLength(625);

    await page.getByText('Stored on this device').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /6 reps/ }).click();
    expect(await reportHeadline(page)).toMatch(/^6 reps\./);
    expect(await repRows(page)).toEqual(rows);
    expect(JSON.parse((await downloadBy(page, 'Export JSON')).text)).toEqual(report);

    await page.getByRole('button', { name: 'New set' }).click();
    await openFiles(page);
    await bringIn(page, RECORDING);
    await page.getByRole('button', { name: 'Done' }).click();
    await page
      .locator('padline-home li', { hasText: '2 reps' })
      .getByRole('button', { name: /^Delete the set of/ })
      .click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(() => page.getByRole('button', { name: /\d reps/ }).allInnerTexts()).toHaveLength(1);
    expect(await page.getByRole('button', { name: /6 reps/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Delete all sets' }).click();
    await page.getByRole('button', { name: 'Delete all', exact: true }).click();
    await page.getByText('None yet.').waitFor();
    await page.reload();
    await page.getByText('None yet.').waitFor();
    expect(errors).toEqual([]);
  });

  test('is replayed, measured again by what is put right, undone, compared and spoken of', async () => {
    await using opened = await openPage(quickApp());
    const { page, errors } = opened;
    await checkVideo(page, await twoReps());
    const headline = await reportHeadline(page);
    const rows = await repRows(page);

    await page.locator('rep-table').getByRole('button', { name: 'Show rep 2' }).click();
    const shown = await page.locator('set-replay').evaluate((replay) => (replay as HTMLElement & { at: number }).at);
    expect(shown).toBeGreaterThan(2000);
    await page.locator('set-replay').press('ArrowUp');
    await expect
      .poll(() => page.locator('set-replay').evaluate((replay) => (replay as HTMLElement & { at: number }).at))
      .toBeLessThan(shown);

    const facts = page.locator('set-facts');
    await page.getByText('Correct the pad line, side, height or limit').click();
    await page.locator('settings-warning').getByText('Knee at 90°').click();
    await facts.getByText('Your limit: where the knee is at 90°').waitFor();
    await page.getByLabel('Your height, cm').fill('187');
    await page.getByRole('button', { name: 'Measure again' }).click();
    await expect.poll(() => facts.innerText()).not.toContain('no body height was given');
    await page.locator('set-corrections').getByRole('button', { name: 'Undo' }).click();
    await facts.getByText('no body height was given').waitFor();
    await page.locator('rep-table').getByRole('button', { name: 'Show rep 1' }).focus();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => facts.innerText()).not.toContain('where the knee is at 90°');
    expect(await reportHeadline(page)).toBe(headline);
    expect(await repRows(page)).toEqual(rows);

    await page.getByText('Compare two reps').click();
    await page.locator('rep-compare').getByRole('button', { name: 'Side by side' }).click();
    expect(await page.locator('rep-compare figure').count()).toBe(2);

    await page.getByRole('button', { name: 'More load' }).click();
    await page.getByRole('button', { name: '8: 2 reps left' }).click();
    await page.getByText('Stored on this device').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /2 reps/ }).click();
    await reportHeadline(page);
    expect(await page.getByLabel('Load', { exact: true }).last().inputValue()).toBe('20');
    expect(errors).toEqual([]);
  });

  test('is measured by keyboard alone, and everything that can be pressed has a name', async () => {
    await using opened = await openPage(quickApp());
    const { page } = opened;
    // A listener from the start: asking for one only with the key press comes too late now and then.
    page.on('filechooser', () => undefined);
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab');
        const focused = page.getByRole('button', { name }).and(page.locator(':focus'));
        if ((await focused.count()) > 0) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await page.getByRole('button', { name: 'Check a video' }).waitFor();
    expect(await nameless(page)).toEqual([]);
    await tabTo(/^Check a video$/);
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(await twoReps());
    await reportHeadline(page);
    expect(await nameless(page)).toEqual([]);
    await tabTo(/^Export CSV/);
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Space');
    expect((await readDownload(await coming)).text.trim().split('\n')).toHaveLength(1 + 2);
    await tabTo(/^Delete this set$/);
    await page.keyboard.press('Enter');
    // The question takes the focus, on the answer that harms nothing.
    await page.getByRole('button', { name: 'Keep', exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('None yet.').waitFor();
  });

  test('is measured from any folder of a plain web host, and nothing leaves it', async () => {
    await using host = await serveUnder('/gym/leg-press/');
    await using opened = await openPage('about:blank');
    const { page, errors } = opened;
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(request.url()));
    page.on('websocket', (socket) => requests.push(socket.url()));
    await page.goto(`${host.url}?${QUICK}`);
    await checkVideo(page, await twoReps());
    expect(await reportHeadline(page)).toMatch(/^2 reps\./);
    expect(errors).toEqual([]);
    expect(requests.length).toBeGreaterThan(5);
    const isOurs = (url: string) => url.startsWith(host.url) || url.startsWith(`blob:${new URL(host.url).origin}/`);
    expect(requests.filter((url) => !isOurs(url))).toEqual([]);
  });
});

describe('a camera', () => {
  const refusals: readonly [string, readonly string[], string][] = [
    ['that is refused', ['--use-fake-device-for-media-stream'], 'The camera is not allowed for this page'],
    ['that is not there', ['--use-fake-ui-for-media-stream'], 'No camera was found'],
  ];
  test.each(refusals)('%s: the message and the way out', async (_, chromiumArgs, title) => {
    await using opened = await openPage(quickApp(), { chromiumArgs });
    const { page, errors } = opened;
    await page.getByRole('button', { name: 'Use the camera' }).click();
    const notice = page.getByRole('alert').filter({ hasText: title });
    await notice.waitFor();
    await notice.getByRole('button', { name: 'Show me the demo' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Use the camera' }).waitFor();
    expect(await notice.count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('a file that cannot be measured', () => {
  test('says what it is in plain words, and the next file is measured', async () => {
    await using opened = await openPage(quickApp());
    const { page, errors } = opened;
    const whole = (await twoReps()).buffer;
    const emptyGym = await makeVideo({
      addresses: [
        `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#9a9a92"/><rect y="360" width="640" height="120" fill="#5b564e"/><path d="M120 380 L300 200 L330 230 L170 400z" fill="#333"/></svg>')}`,
      ],
      width: 640,
      height: 480,
      framesPerSecond: 10,
      shots: [{ picture: 0, seconds: 3 }],
    });
    const expected: readonly (readonly [string, Buffer, string])[] = [
      ['shopping.mp4', Buffer.from('milk, eggs, bread\n'.repeat(50)), 'This file is not a video'],
      ['nothing.mp4', Buffer.alloc(0), 'This video has no pictures in it'],
      ['cut-off.mp4', whole.subarray(0, Math.round(whole.length * 0.6)), 'This video cannot be read to its end'],
      ['empty-gym.webm', emptyGym, 'No person was found in the picture'],
    ];
    for (const [name, buffer, title] of expected) {
      await checkVideo(page, givenVideo(name, buffer));
      const notice = page.getByRole('alert').filter({ hasText: title });
      await notice.waitFor({ timeout: SET_UP_MS });
      const back = page.getByRole('button', { name: 'Back', exact: true });
      if (await back.isVisible()) await back.click();
      else await notice.getByRole('button', { name: 'Close this notice' }).click();
      await notice.waitFor({ state: 'detached' });
    }
    await checkVideo(page, givenVideo('two-reps.mp4', whole));
    expect(await reportHeadline(page)).toMatch(/^2 reps\./);
    expect(errors).toEqual([]);
  });
});
