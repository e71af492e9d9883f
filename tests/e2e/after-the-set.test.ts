import { resolve } from 'node:path';
import { createFile, type ISOFile, MP4BoxBuffer } from 'mp4box';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import {
  bringIn,
  givenJson,
  openFiles,
  openImported,
  RECORDING,
  type TakenFile,
  takenFile,
} from './support/files-page.ts';
import { makeVideo } from './support/make-video.ts';
import { openPage } from './support/open-page.ts';
import { downloadBy } from './support/screens.ts';

/** Of the same lifter, by the other model. */
const BY_LIGHTNING = resolve(import.meta.dirname, '../recordings/real-side-2reps-lightning.json');
/** Ten seconds of film, encoded by a slow and busy machine. */
const FILM_MS = 180_000;
/** Of a picture that no overlay has a colour like. */
const GREEN = '#1f7a33';

const openFirst = async (page: Page): Promise<void> => {
  await page.locator('padline-home .open').first().click();
  await page.locator('padline-report h1').waitFor();
};

const back = (page: Page): Promise<void> => page.getByRole('button', { name: 'Back', exact: true }).click();

/** Takes the film that was asked for, at once or by the button that offers it. */
const filmBy = async (page: Page, button: string): Promise<TakenFile> => {
  const coming = page.waitForEvent('download', { timeout: FILM_MS });
  await page.getByRole('button', { name: button }).click();
  const take = page.getByRole('button', { name: 'Save or share it' });
  await Promise.race([coming, take.waitFor({ timeout: FILM_MS }).then(() => take.click())]);
  return takenFile(await coming);
};

const mp4In = (bytes: Buffer): Promise<Parameters<NonNullable<ISOFile['onReady']>>[0]> =>
  new Promise((resolve, reject) => {
    const file = createFile();
    file.onReady = resolve;
    file.onError = (module, message) => reject(new Error(`${module}: ${message}`));
    file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(new Uint8Array(bytes).buffer, 0));
    file.flush();
  });

/** Shares of a film's picture at some seconds, by the browser's own decoder: of the ground, of light blue, of white. */
const colours = (
  page: Page,
  { bytes, name }: TakenFile,
  seconds: number,
): Promise<{ readonly green: number; readonly dark: number; readonly blue: number; readonly white: number }> =>
  page.evaluate(
    async ([base64, type, at]) => {
      const film = document.createElement('video');
      film.muted = true;
      film.src = URL.createObjectURL(await (await fetch(`data:${type};base64,${base64}`)).blob());
      await new Promise((loaded) => film.addEventListener('loadeddata', loaded, { once: true }));
      // On a busy machine "seeked" may come before the picture itself.
      await new Promise<void>((found) => {
        const look: VideoFrameRequestCallback = (_, { mediaTime }) =>
          Math.abs(mediaTime - at) < 0.1 ? found() : film.requestVideoFrameCallback(look);
        film.requestVideoFrameCallback(look);
        film.currentTime = at;
      });
      const pen = new OffscreenCanvas(film.videoWidth, film.videoHeight).getContext('2d');
      pen?.drawImage(film, 0, 0);
      const pixels = pen?.getImageData(0, 0, film.videoWidth, film.videoHeight).data ?? [];
      const near = (r: number, g: number, b: number): number => {
        let count = 0;
        for (let i = 0; i < pixels.length; i += 4) {
          const off =
            Math.abs((pixels[i] ?? 0) - r) + Math.abs((pixels[i + 1] ?? 0) - g) + Math.abs((pixels[i + 2] ?? 0) - b);
          if (off < 60) count++;
        }
        return count / (pixels.length / 4);
      };
      URL.revokeObjectURL(film.src);
      return { green: near(31, 122, 51), dark: near(8, 11, 16), blue: near(140, 194, 255), white: near(255, 255, 255) };
    },
    [bytes.toString('base64'), name.endsWith('.mp4') ? 'video/mp4' : 'video/webm', seconds] as const,
  );

/** The browser cannot write H.264 from now on, as many a Linux cannot. */
const withoutH264 = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const ask = VideoEncoder.isConfigSupported.bind(VideoEncoder);
    VideoEncoder.isConfigSupported = async (config) =>
      config.codec.startsWith('avc') ? { supported: false, config } : ask(config);
  });

/** What the browser's own reader of WebM finds: seconds, the picture's sides, how many pictures come by as it plays. */
const playedWebm = (
  page: Page,
  { bytes }: TakenFile,
): Promise<{ readonly duration: number; readonly sides: string; readonly pictures: number }> =>
  page.evaluate(async (base64) => {
    const film = document.createElement('video');
    film.muted = true;
    film.src = URL.createObjectURL(await (await fetch(`data:video/webm;base64,${base64}`)).blob());
    const ended = new Promise((done, fail) => {
      film.addEventListener('ended', done, { once: true });
      film.addEventListener('error', () => fail(film.error), { once: true });
    });
    film.playbackRate = 4;
    await film.play();
    await ended;
    const { duration, videoWidth, videoHeight } = film;
    const pictures = film.getVideoPlaybackQuality().totalVideoFrames;
    URL.revokeObjectURL(film.src);
    return { duration, sides: `${videoWidth}x${videoHeight}`, pictures };
  }, bytes.toString('base64'));

/** A video of a set as it lies in the browser's own file system once it is kept. */
const putVideo = (page: Page, setId: string, video: Buffer): Promise<void> =>
  page.evaluate(
    async ([id, base64]) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('videos', { create: true });
      const writable = await (await folder.getFileHandle(`${id}.webm`, { create: true })).createWritable();
      await writable.write(await (await fetch(`data:video/webm;base64,${base64}`)).blob());
      await writable.close();
    },
    [setId, video.toString('base64')] as const,
  );

test('a set is shared or saved; its film is given up half-way, made, and made over the video that was kept, where need be as WebM', async () => {
  await using opened = await openPage(inject('appUrl'));
  const { page, errors } = opened;
  await openImported(page);

  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const status = page.locator('file-menu file-job').getByRole('status');
  await page.getByRole('button', { name: 'Film of the outline' }).click();
  await page.getByText(/^[1-9]\d*\s?% done$/).waitFor({ timeout: FILM_MS });
  await page.locator('file-menu file-job').getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => status.innerText()).toBe('');
  const film = await filmBy(page, 'Film of the outline');
  // The one that was given up has not come after all.
  expect(downloads).toEqual([film.name]);
  const { videoTracks, duration, timescale } = await mp4In(film.bytes);
  expect(videoTracks).toHaveLength(1);
  expect(Math.abs(duration / timescale - 9.47)).toBeLessThan(0.2);
  const outline = await colours(page, film, 3);
  expect(outline.dark).toBeGreaterThan(0.6);
  expect(outline.blue).toBeGreaterThan(0.001);

  const { id } = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  const video = await makeVideo({
    addresses: [
      `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="${GREEN}"/></svg>`)}`,
    ],
    width: 640,
    height: 360,
    framesPerSecond: 10,
    shots: [{ picture: 0, seconds: 9 }],
  });
  await putVideo(page, id, video);
  await page.reload();
  await openFirst(page);
  // Where H.264 cannot be written it becomes a WebM.
  await withoutH264(page);
  const over = await filmBy(page, 'Film over the video');
  expect(over.name).toMatch(/-film\.webm$/);
  const played = await playedWebm(page, over);
  expect(played).toEqual({ duration: 9, sides: '1280x720', pictures: 90 });
  const [early, late] = [await colours(page, over, 0.5), await colours(page, over, 6)];
  for (const seen of [early, late]) {
    expect(seen.green).toBeGreaterThan(0.5);
    expect(seen.blue).toBeGreaterThan(0.001);
    expect(seen.white).toBeGreaterThan(0.0005);
  }
  expect(errors).toEqual([]);
});

/** The device has a share sheet from now on; it does what `sheet` says, and what it was given is written down. */
const giveShareSheet = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const given: string[] = [];
    Object.assign(window, { shareSheet: 'takes', givenToShare: given });
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files.length > 0,
      share: async ({ files }: { files: File[] }) => {
        const { shareSheet } = window as unknown as { shareSheet: string };
        if (shareSheet === 'is closed') throw new DOMException('closed', 'AbortError');
        if (shareSheet === 'refuses') throw new DOMException('no', 'NotAllowedError');
        for (const file of files) given.push(`${file.name} ${file.type} ${file.size > 100 ? 'filled' : 'empty'}`);
      },
    });
  });

const sheet = (page: Page, does: 'takes' | 'is closed' | 'refuses'): Promise<void> =>
  page.evaluate((shareSheet) => void Object.assign(window, { shareSheet }), does);

const shared = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { givenToShare: string[] }).givenToShare.splice(0));

test('where there is a share sheet it is given the files; one that is closed asks again, one that refuses saves', async () => {
  await using opened = await openPage(inject('appUrl'));
  const { page, errors } = opened;
  await openImported(page);
  await giveShareSheet(page);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
  const expected = [
    ['Export JSON', /\.json application\/json filled$/],
    ['Export CSV', /\.csv text\/csv;charset=utf-8 filled$/],
    ['Markers (TRC)', /-markers\.trc text\/plain filled$/],
    ['SVG drawing', /-set-chart\.svg image\/svg\+xml filled$/],
    ['PNG picture', /-set-chart\.png image\/png filled$/],
    ['PDF page', /\.pdf application\/pdf filled$/],
  ] as const;
  for (const [button, file] of expected) {
    await press(button);
    await expect.poll(() => shared(page), { message: button }).toEqual([expect.stringMatching(file)]);
  }

  await sheet(page, 'is closed');
  await press('Export JSON');
  await press('PDF page');
  await page.getByText(/\.pdf is ready \(/).waitFor();
  expect(await shared(page)).toEqual([]);
  expect(downloads).toEqual([]);
  await sheet(page, 'takes');
  await press('Save or share it');
  await page.getByText(/\.pdf is yours\./).waitFor();
  expect(await shared(page)).toHaveLength(1);

  await sheet(page, 'refuses');
  await press('Export CSV');
  await expect.poll(() => downloads).toEqual([expect.stringMatching(/\.csv$/)]);
  expect(errors).toEqual([]);
});

test('sets with a tag are compared with those without, and a rep with one of another set', async () => {
  await using opened = await openPage(inject('appUrl'), { context: { viewport: { width: 390, height: 844 } } });
  const { page, errors } = opened;
  await openImported(page, [RECORDING, BY_LIGHTNING]);
  await page.getByText('Compare two reps').click();
  const chooser = page.getByLabel('Second rep is of');
  expect(await chooser.locator('option').count()).toBe(2);
  await chooser.selectOption({ index: 1 });
  await page.locator('set-comparison select').last().selectOption('2');
  await page.locator('rep-compare').getByRole('button', { name: 'Side by side' }).click();
  expect(await page.locator('rep-compare figure').count()).toBe(2);

  const set = JSON.parse((await downloadBy(page, 'Export JSON')).text);
  await back(page);
  await page.getByRole('button', { name: 'Add a machine' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Old sled');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await openFiles(page);
  // With the belt the hips stay on the pad; without it they leave it.
  const lift = { liftCm: 3.2, liftClass: 'clear', liftSeenAtDeg: 100 };
  const onDay = (day: number, belt: boolean) => ({
    ...set,
    id: `of-${day}`,
    createdAt: new Date(2026, 4, day, 18).toISOString(),
    reps: set.reps.map((rep: object) => ({ ...rep, depthDeg: 105 + day, ...(belt ? {} : lift) })),
    setup: { ...set.setup, depthLimitDeg: 120 },
  });
  const days = [1, 2, 3, 4, 5, 6];
  await bringIn(
    page,
    days.map((day) => givenJson(`${day}.json`, onDay(day, day % 2 === 1))),
  );
  for (const day of days) {
    await page
      .getByRole('button', { name: 'Open the set' })
      .nth(day - 1)
      .click();
    await page.locator('set-log-form select').selectOption({ label: 'Old sled' });
    // Of which nothing is said it is not known whether it had a belt.
    const said = day % 2 === 1 ? 'belt' : '8: 2 reps left';
    await page.getByRole('button', { name: said, exact: true }).click();
    await page.getByText('Stored on this device').waitFor();
    await back(page);
    await openFiles(page);
  }
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('heading', { name: 'With and without: belt' }).waitFor();
  const told = await page.locator('history-compare dl > div').allInnerTexts();
  expect(told).toEqual([
    expect.stringMatching(/^Depth held with the back on the pad\s+Too few to tell: 0 sets with it/),
    // 3.2 cm without; with it what was measured.
    expect.stringMatching(/^Hip lift at about 109°\s+◆ -\d\.\d cm with it \(likely between .*instead of 3\.2 cm\.$/),
    expect.stringMatching(/^Clean reps\s+◆ \+2\.0 with it \(likely between .*: 2\.0 instead of 0\.0\.$/),
  ]);
  expect(errors).toEqual([]);
});
