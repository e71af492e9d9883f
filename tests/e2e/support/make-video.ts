import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openPage } from './open-page.ts';

const MEDIABUNNY = resolve(import.meta.dirname, '../../../node_modules/mediabunny/dist/bundles/mediabunny.min.mjs');
/** Nothing listens there: the page is made up here. It must be local, or the page may not encode video. */
const ORIGIN = 'http://localhost:1';

const PAGE = `<!doctype html><script type="module">
  import { BufferTarget, CanvasSource, Output, WebMOutputFormat } from '/mediabunny.mjs';
  const pictureOf = async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return picture;
  };
  const base64Of = (buffer) => {
    let text = '';
    for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
    return btoa(text);
  };
  window.film = async ({ addresses, width, height, framesPerSecond, shots }) => {
    const pictures = await Promise.all(addresses.map(pictureOf));
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { alpha: false });
    const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
    const source = new CanvasSource(canvas, { codec: 'vp8', bitrate: 4e6 });
    output.addVideoTrack(source);
    await output.start();
    let frame = 0;
    for (const { picture, seconds } of shots) {
      context.drawImage(pictures[picture], 0, 0, width, height);
      const end = frame + Math.round(seconds * framesPerSecond);
      for (; frame < end; frame++) await source.add(frame / framesPerSecond, 1 / framesPerSecond);
    }
    await output.finalize();
    return base64Of(output.target.buffer);
  };
</script>`;

export interface Film {
  /** Addresses of pictures (data:). */
  readonly addresses: readonly string[];
  /** Pixels of the video; each picture fills them. */
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  /** What is shown, one after the other; `picture` is an index into the addresses. */
  readonly shots: readonly { readonly picture: number; readonly seconds: number }[];
}

/** Films still pictures, in Chromium, so no other program is needed. Resolves to a WebM file. */
export const makeVideo = async (film: Film): Promise<Buffer> => {
  await using opened = await openPage('about:blank');
  const { page } = opened;
  await page.route(`${ORIGIN}/**`, async (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: await readFile(MEDIABUNNY, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction('window.film');
  return Buffer.from(await page.evaluate<string>(`window.film(${JSON.stringify(film)})`), 'base64');
};
