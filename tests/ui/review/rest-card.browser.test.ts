import axe from 'axe-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RestCard } from '../../../src/ui/review/rest-card.ts';
import '../../../src/ui/review/rest-card.ts';
import { kilograms, milliseconds } from '../../../src/core/vocabulary/units.ts';
import { useLanguage } from '../../../src/words/use-language.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const wholeReps = () => {
  const { recording, report } = mixedSet();
  return { recording, report: { ...report, reps: report.reps.map((rep) => ({ ...rep, partial: false })) } };
};
const card = (more: Partial<RestCard> = {}) =>
  mounted('rest-card', {
    ...wholeReps(),
    rest: { since: Date.now() - 65_000, target: milliseconds(120_000) },
    lastLoad: kilograms(80),
    ...more,
  });
const asked = { kind: 'asked', url: 'data:video/webm;base64,', bytes: 4e6, stoppedBy: null, refused: false } as const;

const onScreen = async (width: number, height: number): Promise<void> => {
  const [before, tall] = [innerWidth, innerHeight];
  await page.viewport(width, height);
  document.body.style.margin = '0';
  onTestFinished(async () => {
    document.body.style.margin = '';
    await page.viewport(before, tall);
  });
};

describe('rest-card', () => {
  test('rest-card says how many, how many past the line, what to do, and how long the rest has lasted', async () => {
    const text = textOf(await card());
    expect(text).toMatch(/4 reps/);
    expect(text).toMatch(/past your line \d+° 4/);
    expect(text).toContain('next stop');
    expect(text).toContain('stopping shallower costs little');
    expect(text).toContain('1:05');
    expect(text).toMatch(/Best: rep [13].*Worst: rep [24]/);
  });

  test.each([
    [390, 844],
    [844, 390],
  ])(
    'rest-card with letters of twice the size scrolls at %i x %i, and cuts neither picture nor words',
    async (width, height) => {
      await onScreen(width, height);
      document.documentElement.style.fontSize = '200%';
      onTestFinished(() => {
        document.documentElement.style.fontSize = '';
      });
      await useLanguage('de');
      onTestFinished(() => useLanguage('en'));
      const shown = await card();
      const outlines = shown.renderRoot.querySelector('rep-outlines');
      if (!outlines) throw new Error('no outlines');
      await settled(outlines);
      const [drawing, words] = ['.drawing', 'figcaption'].map((part) =>
        outlines.renderRoot.querySelector(part)?.getBoundingClientRect(),
      );
      expect(drawing?.height).toBeGreaterThan(80);
      const picture = shown.renderRoot.querySelector('.picture')?.getBoundingClientRect();
      expect(words?.bottom).toBeLessThanOrEqual((picture?.bottom ?? 0) + 1);
      for (const press of shown.renderRoot.querySelectorAll<HTMLElement>('.actions button'))
        expect(press.scrollWidth, press.innerText).toBeLessThanOrEqual(press.clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  test.each(
    [
      [390, 844],
      [844, 390],
      [1280, 800],
    ].flatMap(([width, height]) => (['en', 'de', 'es'] as const).map((language) => ({ width, height, language }))),
  )(
    'rest-card is one screen at $width x $height in $language, with the question about the video too',
    async ({ width = 0, height = 0, language }) => {
      await onScreen(width, height);
      await useLanguage(language);
      onTestFinished(() => useLanguage('en'));
      const shown = await card({ video: { ...asked, setId: 'set-1' } });
      await settled(shown);
      const { bottom, right } = shown.getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(height);
      expect(right).toBeLessThanOrEqual(width);
      expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
      const next = shown.renderRoot.querySelector('.actions .primary')?.getBoundingClientRect() ?? new DOMRect();
      expect(next.bottom).toBeLessThanOrEqual(height);
      expect(next.height).toBeGreaterThanOrEqual(44);
    },
  );

  test('rest-card says why there are no outlines, where no lift could be told', async () => {
    const { recording, report } = wholeReps();
    const reps = report.reps.map((rep) => ({
      ...rep,
      lift: null,
      liftClass: 'not-measured' as const,
      notMeasuredBecause: 'hip-hidden' as const,
    }));
    const text = textOf(await card({ recording, report: { ...report, reps } }));
    expect(text).toContain('could not be measured. cannot see your hip: an arm or a plate is in front');
  });

  test('rest-card asks for the camera by "Next set", and for the report by "Whole report"', async () => {
    const shown = await card({ camera: 'front' });
    const camera = nextEvent('open-camera');
    button(shown, 'Next set').click();
    expect((await camera).cameraId).toBe('front');
    const whole = nextEvent('open-report');
    button(shown, 'Whole report').click();
    await whole;
  });

  test('rest-card asks about the video without its picture', async () => {
    const shown = await card({ video: { ...asked, setId: 'set-1' } });
    const video = shown.renderRoot.querySelector('set-video');
    if (!video) throw new Error('no question');
    expect(video.player).toBeNull();
    const kept = nextEvent('keep-video');
    button(video, 'Keep the video').click();
    await kept;
  });

  test.each(['light', 'dark'])(
    'rest-card has nothing that axe finds when it is %s, at a contrast of 7 to 1',
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      onTestFinished(() => {
        document.documentElement.style.colorScheme = '';
      });
      const { violations } = await axe.run(await card(), {
        rules: { region: { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});
