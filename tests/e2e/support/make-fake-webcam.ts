import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { openPage } from './open-page.ts';

const MEDIABUNNY = resolve(import.meta.dirname, '../../../node_modules/mediabunny/dist/bundles/mediabunny.min.mjs');
/** Nothing listens there: the page is made up here. It must be local, or the page may not decode video. */
const ORIGIN = 'http://localhost:1';
const CACHE = join(tmpdir(), 'padline-fake-webcams');

const PAGE = `<!doctype html><input type="file"><script type="module">
  import { ALL_FORMATS, BlobSource, CanvasSink, Input } from '/mediabunny.mjs';
  const base64Of = async (blob) => {
    const reader = new FileReader();
    const loaded = new Promise((resolve) => { reader.onload = resolve; });
    reader.readAsDataURL(blob);
    await loaded;
    return reader.result.split(',')[1];
  };
  window.pour = async () => {
    const source = new BlobSource(document.querySelector('input').files[0]);
    const track = await new Input({ source, formats: ALL_FORMATS }).getPrimaryVideoTrack();
    for await (const { canvas } of new CanvasSink(track).canvases()) {
      const blob = canvas.convertToBlob
        ? await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
        : await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
      await window.takeFrame(await base64Of(blob));
    }
  };
</script>`;

/** How long the clip's first and last picture stand, and perhaps one in its middle; seconds. */
export interface Holds {
  readonly first: number;
  readonly last: number;
  readonly middle?: { readonly at: number; readonly lasts: number };
}

/** Chromium shows so many pictures a second. */
const FPS = 30;

const convert = async (clip: string, mjpeg: string, { first, last, middle }: Holds): Promise<void> => {
  await using opened = await openPage('about:blank');
  const { page } = opened;
  await page.route(`${ORIGIN}/**`, async (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: await readFile(MEDIABUNNY, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  const file = createWriteStream(`${mjpeg}.partial`);
  let newest: Buffer | null = null;
  let count = 0;
  const write = (times: number): void => {
    for (let i = 0; newest && i < times; i++) file.write(newest);
  };
  await page.exposeFunction('takeFrame', (jpeg: string) => {
    const held = count === 0 ? first : middle && count === Math.round(middle.at * FPS) ? middle.lasts : 0;
    count++;
    newest = Buffer.from(jpeg, 'base64');
    write(1 + held * FPS);
  });
  await page.goto(`${ORIGIN}/`);
  await page.setInputFiles('input', clip);
  await page.evaluate('window.pour()');
  write(last * FPS);
  file.end();
  await finished(file);
  await rename(`${mjpeg}.partial`, mjpeg);
};

/**
 * The clip as a row of JPEG pictures, which is what Chromium's fake camera can show (at 30 frames/s, over and over).
 * Made by Chromium itself, so no other program is needed; kept in the temporary folder for the next run.
 * Resolves to the path of the .mjpeg.
 */
export const makeFakeWebcam = async (clip: string, holds: Holds = { first: 0, last: 0 }): Promise<string> => {
  const mjpeg = join(
    CACHE,
    `${createHash('sha256')
      .update(new Uint8Array(await readFile(clip)))
      .update(JSON.stringify(holds))
      .digest('hex')
      .slice(0, 16)}.mjpeg`,
  );
  if (!existsSync(mjpeg)) {
    await mkdir(CACHE, { recursive: true });
    await convert(clip, mjpeg, holds);
  }
  return mjpeg;
};
