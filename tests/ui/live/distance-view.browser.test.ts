import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ALERT_KINDS } from '../../../src/core/vocabulary/alert.ts';
import type { SessionStage } from '../../../src/core/vocabulary/session-stage.ts';
import { centimetres, degrees } from '../../../src/core/vocabulary/units.ts';
import type { DistanceView } from '../../../src/ui/live/distance-view.ts';
import '../../../src/ui/live/distance-view.ts';
import { alertWords } from '../../../src/ui/live/alert-words.ts';
import { liveReadout } from '../../builders/live-readout.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const RUNNING: SessionStage = { kind: 'running' };
const OVER: SessionStage = { kind: 'over', why: 'racked', secondsLeft: 18 };

/** Font at which a capital is 14 mm high on a phone: readable from 3 m. CSS pixels. */
const LEAST_NUMBER = 120;

/** Width and height in CSS pixels, and the size of the text. */
type Screen = readonly [number, number, string];

const PHONE: Screen = [390, 844, '100%'];
const SCREENS: readonly Screen[] = [
  PHONE,
  [844, 390, '100%'],
  [1280, 800, '100%'],
  [390, 844, '200%'],
  [844, 390, '200%'],
];

const onScreen = async ([width, height, size]: Screen, properties: Partial<DistanceView>): Promise<DistanceView> => {
  await page.viewport(width, height);
  document.body.style.margin = '0';
  document.documentElement.style.fontSize = size;
  return mounted('distance-view', { session: RUNNING, readout: liveReadout(), ...properties }, { height: '100vh' });
};

const part = (view: DistanceView, selector: string): HTMLElement => {
  const found = view.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** Text that does not fit into the box that was made for it. */
const spilt = (view: DistanceView): readonly string[] =>
  [...view.renderRoot.querySelectorAll('.number p, .words p')]
    .filter((text) => {
      const [inner, outer] = [text, text.parentElement as Element].map((element) => element.getBoundingClientRect());
      return !inner || !outer || inner.width > outer.width + 1 || inner.height > outer.height + 1;
    })
    .map((text) => text.textContent ?? '');

const fontOf = (view: DistanceView, selector: string): number =>
  Number.parseFloat(getComputedStyle(part(view, selector)).fontSize);

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

test.each(SCREENS)('distance-view has a number to be read from 3 m on %i x %i with text of %s', async (...screen) => {
  const view = await onScreen(screen, {});
  for (const alert of [null, ...ALERT_KINDS]) {
    for (const big of ['reps', 'depth'] as const) {
      Object.assign(view, { alert, big, readout: liveReadout({ depth: degrees(108), repCount: 12 }) });
      await settled(view);
      expect(fontOf(view, '.number p'), `${alert} ${big}`).toBeGreaterThanOrEqual(LEAST_NUMBER);
      if (big === 'depth')
        expect(part(view, 'distance-bar').clientHeight, `${alert}`).toBeGreaterThanOrEqual(LEAST_NUMBER);
      expect(spilt(view), `${alert} ${big}`).toEqual([]);
      expect(part(view, '.meters').getBoundingClientRect().bottom).toBeLessThanOrEqual(
        part(view, '.foot').getBoundingClientRect().top + 1,
      );
    }
  }
});

test.each(SCREENS)('distance-view fits every stage on %i x %i with text of %s', async (...screen) => {
  const view = await onScreen(screen, {});
  const stages: readonly SessionStage[] = [
    { kind: 'settling' },
    { kind: 'counting-in', left: 3 },
    { kind: 'paused', why: 'camera-lost' },
    OVER,
    { kind: 'closed' },
  ];
  for (const session of stages) {
    view.session = session;
    await settled(view);
    expect(spilt(view), session.kind).toEqual([]);
    expect(document.documentElement.scrollWidth, session.kind).toBeLessThanOrEqual(screen[0]);
    expect(part(view, '.sign').getBoundingClientRect().bottom, session.kind).toBeLessThanOrEqual(screen[1]);
  }
});

test('distance-view paints the whole field in an alert’s colours, and gives it back', async () => {
  const view = await onScreen(PHONE, { alert: 'lift-clear' });
  const ground = (): string => getComputedStyle(part(view, '.screen')).backgroundColor;
  expect(ground()).toBe('rgb(255, 166, 77)');
  view.alert = null;
  await settled(view);
  expect(ground()).toBe('rgba(0, 0, 0, 0)');
});

test('distance-view moves the needle of the lift with every frame', async () => {
  const view = await onScreen(PHONE, {});
  const needle = (): number =>
    part(view, 'lift-meter').shadowRoot?.querySelector('.needle')?.getBoundingClientRect().left ?? Number.NaN;
  const before = needle();
  view.readout = liveReadout({ lift: centimetres(0.33) });
  await settled(view);
  expect(needle() - before).toBeGreaterThan(0.5);
});

test('distance-view says that nothing is recorded, or that it is', async () => {
  const view = await onScreen(PHONE, {});
  expect(textOf(part(view, '.sign'))).toBe('Nothing is recorded');
  view.recording = true;
  await settled(view);
  expect(textOf(part(view, '.sign'))).toBe('Recording');
});

test('distance-view sends "still-going" from a button as wide as the hand that hits it', async () => {
  const view = await onScreen(PHONE, { session: OVER });
  const goOn = button(view, 'Still going 18 s');
  const { width, height } = goOn.getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThan(120);
  const went = nextEvent('still-going');
  goOn.click();
  await went;
});

test('distance-view tells readers reps and stages, and not thirty depths a second', async () => {
  const view = await onScreen(PHONE, { session: { kind: 'settling' } });
  const said: string[] = [];
  const region = part(view, '[role=status]');
  const watcher = new MutationObserver(() => said.push(region.textContent ?? ''));
  watcher.observe(region, { childList: true, characterData: true, subtree: true });
  await new Promise((resolve) => setTimeout(resolve, 2100));
  view.session = RUNNING;
  for (let depth = 40; depth <= 100; depth += 2) {
    view.readout = liveReadout({ depth: degrees(depth) });
    await settled(view);
  }
  // Both within the same two seconds: told together, and the alert though it has gone.
  view.alert = 'lift-clear';
  await settled(view);
  view.alert = null;
  view.readout = liveReadout({ repCount: 8 });
  await expect.poll(() => said.length, { timeout: 4000 }).toBe(2);
  watcher.disconnect();
  expect(said).toEqual(['Go.', `${alertWords('lift-clear')}. 8 reps.`]);
});

test('distance-view has nothing that axe finds, running, alerting and over', async () => {
  const view = await onScreen(PHONE, {});
  document.body.style.background = '#080b10';
  for (const change of [{}, { alert: 'lift-clear' }, { alert: null, session: OVER }] as const) {
    Object.assign(view, change);
    await settled(view);
    const { violations } = await axe.run(view, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
  document.body.style.background = '';
});

test.each([
  [390, 844],
  [844, 390],
  [1280, 800],
])('distance-view shows a guide’s whole sentence, large, on %i by %i', async (width, height) => {
  const words = 'Put the safety stop one hole higher. Then lower the sled slowly until it rests on the stop.';
  const view = await mounted(
    'distance-view',
    { session: { kind: 'running' }, guide: { number: null, words, setting: null } },
    { width: `${width}px`, height: `${height}px` },
  );
  const box = view.renderRoot.querySelector('.words');
  const text = box?.querySelector('p');
  if (!box || !text) throw new Error('no words');
  expect(text.textContent).toBe(words);
  expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThan(30);
  expect(text.getBoundingClientRect().height).toBeLessThanOrEqual(box.getBoundingClientRect().height + 1);
  expect(text.scrollWidth).toBeLessThanOrEqual(box.clientWidth + 1);
});
