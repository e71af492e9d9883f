import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, mergeConfig, type TestProjectConfiguration } from 'vitest/config';
import { CHROMIUM_ARGS, findBrowser } from './scripts/ensure-browser.mjs';
import viteConfig from './vite.config.ts';

const browserTests = 'tests/**/*.browser.test.ts';
const soundTests = ['tests/app/sounds.browser.test.ts', 'tests/app/sound/*.browser.test.ts'];
const endToEndTests = 'tests/e2e/*.test.ts';
const liveTests = 'tests/e2e/live/*.test.ts';
const clipTests = 'tests/clips/*.test.ts';
const executablePath = findBrowser();

interface InBrowser {
  readonly name: string;
  readonly include: string[];
  readonly exclude: string[];
  readonly groupOrder: number;
  readonly maxWorkers: number | string;
}

/** Tests of the sources, in a real browser. */
const inBrowser = ({ name, include, exclude, groupOrder, maxWorkers }: InBrowser): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    include,
    exclude: [...configDefaults.exclude, ...exclude],
    maxWorkers,
    sequence: { groupOrder },
    // WebAssembly compiles and weights load within a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: [
            ...CHROMIUM_ARGS,
            '--use-fake-device-for-media-stream',
            '--use-fake-ui-for-media-stream',
            '--autoplay-policy=no-user-gesture-required',
          ],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

/** Tests of the built app, in a browser of its own each; the groups run one after the other. */
const endToEnd = (name: string, include: string, groupOrder: number, maxWorkers: number): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    include: [include],
    globalSetup: ['tests/e2e/support/serve-dist.ts'],
    // MoveNet Thunder takes about a quarter of a second per frame on one slow core.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    maxWorkers,
    sequence: { groupOrder },
  },
});

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: [...configDefaults.exclude, browserTests, endToEndTests, liveTests, clipTests],
            // Nothing here keeps a state of its own, and a fresh process for each of some hundred files costs minutes.
            isolate: false,
            maxWorkers: '100%',
            // The pictures of a scene are drawn and followed within a test; two at a time on busy cores take their while.
            testTimeout: 60_000,
          },
        },
        inBrowser({ name: 'browser', include: [browserTests], exclude: soundTests, groupOrder: 1, maxWorkers: '100%' }),
        // By the clock of the loudspeaker, which a second page beside them holds up.
        inBrowser({ name: 'sound', include: soundTests, exclude: [], groupOrder: 2, maxWorkers: 1 }),
        endToEnd('e2e', endToEndTests, 3, 2),
        // Last and alone: these measure what a lifter before the camera would see, and two cores are few.
        endToEnd('live', liveTests, 4, 1),
        // Minutes each: `npm run test:clips`.
        endToEnd('clips', clipTests, 5, 1),
      ],
    },
  }),
);
