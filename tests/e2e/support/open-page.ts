import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, findOrInstallBrowser } from '../../../scripts/ensure-browser.mjs';

export interface OpenPageOptions {
  /** On top of what every Chromium of ours gets. */
  readonly chromiumArgs?: readonly string[];
  readonly context?: BrowserContextOptions;
}

/** A page of its own browser; `await using` or `close()` ends both. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Uncaught errors of the page, in the order they came. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens `url` in a fresh Chromium; a browser each, because the fake camera is chosen when it starts. */
export const openPage = async (
  url: string,
  { chromiumArgs = [], context = {} }: OpenPageOptions = {},
): Promise<OpenedPage> => {
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: [...CHROMIUM_ARGS, ...chromiumArgs],
  });
  const close = (): Promise<void> => browser.close();
  try {
    const page = await (await browser.newContext(context)).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(url);
    return { page, errors, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Chromium's arguments for a camera that shows `mjpeg` (see makeFakeWebcam), allowed without asking. */
export const fakeWebcamArgs = (mjpeg: string): readonly string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${mjpeg}`,
];
