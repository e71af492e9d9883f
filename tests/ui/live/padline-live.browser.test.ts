import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PLACEMENT_KINDS } from '../../../src/core/vocabulary/placement.ts';
import type { LiveReadout } from '../../../src/core/vocabulary/reading.ts';
import { centimetres, degrees, milliseconds } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/live/padline-live.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const readout: LiveReadout = {
  at: milliseconds(0),
  depth: degrees(103.6),
  depthLimit: degrees(110),
  limitSetBy: 'standard',
  lift: centimetres(0.4),
  liftUnknown: null,
  liftLimit: centimetres(1.2),
  jitter: null,
  repCount: 12,
  paused: false,
  missing: [],
};

const boxOf = (element: { renderRoot: Element | DocumentFragment }, selector: string): DOMRect => {
  const found = element.renderRoot.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found.getBoundingClientRect();
};

test.each([
  [844, 390],
  [390, 844],
  [1280, 800],
])('padline-live shows picture, banner, numbers and button at once on %i x %i', async (width, height) => {
  await page.viewport(width, height);
  document.body.style.margin = '0';
  const live = await mounted('padline-live', {
    stage: { kind: 'measuring', progress: null },
    picture: document.createElement('canvas'),
    readout,
    alert: 'lift-clear',
  });
  await settled(live);
  for (const selector of ['.picture', 'alert-banner', 'depth-gauge', 'lift-meter', 'rep-counter', '.controls button']) {
    const { left, top, right, bottom } = boxOf(live, selector);
    expect(right - left, selector).toBeGreaterThan(20);
    expect([left >= 0, top >= 0, right <= width + 0.5, bottom <= height + 0.5], selector).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
  expect(boxOf(live, 'alert-banner').height).toBeLessThan(boxOf(live, '.picture').height / 2);
});

test.each([
  [844, 390],
  [390, 844],
  [1280, 800],
])('padline-live shows how the phone stands, and what begins a set, on %i x %i', async (width, height) => {
  await page.viewport(width, height);
  document.body.style.margin = '0';
  const placement = PLACEMENT_KINDS.map(
    (kind) => ({ kind, state: 'good', why: { kind: 'being-looked-at' }, required: false }) as const,
  );
  const live = await mounted('padline-live', {
    stage: { kind: 'ready' },
    session: { kind: 'placing' },
    picture: document.createElement('canvas'),
    placement,
    spot: { isKept: false },
  });
  await settled(live);
  expect(boxOf(live, 'placement-checks').width).toBeGreaterThan(300);
  expect(boxOf(live, 'machine-spot-picture').height).toBeGreaterThan(20);
  expect(textOf(live)).not.toContain('Start set');
});

test('padline-live says the limit, the depth in whole degrees and the reps', async () => {
  const live = await mounted('padline-live', { stage: { kind: 'measuring', progress: null }, readout });
  expect(textOf(live)).toMatch(/Depth 104 ° limit 110, standard near .*Reps 12.*Hip lift 0\.5 cm/);
});

test('padline-live gives a dash and the reason for what cannot be told, never a zero', async () => {
  const blind: LiveReadout = { ...readout, depth: null, lift: null, liftUnknown: 'not-side-on' };
  const live = await mounted('padline-live', { stage: { kind: 'measuring', progress: null }, readout: blind });
  expect(textOf(live)).toMatch(/Depth – .*not seen.*Hip lift – not side-on/);
  live.readout = { ...blind, liftUnknown: 'hip-hidden' };
  await settled(live);
  expect(textOf(live)).toMatch(/Hip lift – cannot see your hip an arm or a plate is in front/);
});

test('padline-live moves the lift needle with a lift that is far too small to be named', async () => {
  const live = await mounted('padline-live', { stage: { kind: 'measuring', progress: null }, readout });
  const needleAt = (): number => {
    const meter = live.renderRoot.querySelector('lift-meter');
    return meter?.shadowRoot?.querySelector('.needle')?.getBoundingClientRect().left ?? Number.NaN;
  };
  const before = needleAt();
  live.readout = { ...readout, lift: centimetres(0.43) };
  await settled(live);
  expect(needleAt() - before).toBeGreaterThan(1);
});

test('padline-live sends "start-set" from its main button', async () => {
  const live = await mounted('padline-live', { stage: { kind: 'ready' } });
  const started = nextEvent('start-set');
  button(live, 'Start set').click();
  expect((await started).type).toBe('start-set');
});

test('padline-live shows how far a video is and how long it takes', async () => {
  const live = await mounted('padline-live', {
    sourceKind: 'video',
    stage: { kind: 'measuring', progress: { share: 0.37, remainingMs: 42_000 } },
  });
  expect(textOf(live)).toContain('37% , about 42 s left');
  const cancelled = nextEvent('cancel-set');
  button(live, 'Cancel').click();
  await cancelled;
});

test('padline-live is for eyes from afar once the phone is placed', async () => {
  const picture = document.createElement('canvas');
  const live = await mounted('padline-live', { stage: { kind: 'ready' }, session: { kind: 'placing' }, picture });
  expect(live.renderRoot.querySelector('distance-view')).toBeNull();
  live.session = { kind: 'running' };
  live.stage = { kind: 'measuring', progress: null };
  await settled(live);
  expect(live.renderRoot.querySelector('distance-view')).not.toBeNull();
  expect(live.renderRoot.querySelector('depth-gauge')).toBeNull();
  const ended = nextEvent('end-set');
  button(live, 'End set').click();
  await ended;
});

test('padline-live never takes the picture off the page, and shows it behind the numbers only on wish', async () => {
  const picture = document.createElement('canvas');
  const live = await mounted('padline-live', { session: { kind: 'placing' }, picture });
  const parent = picture.parentElement;
  live.session = { kind: 'running' };
  await settled(live);
  expect(picture.parentElement).toBe(parent);
  expect(getComputedStyle(parent as Element).opacity).toBe('0');
  live.view = { big: 'reps', picture: true, units: 'metric' };
  await settled(live);
  expect(picture.parentElement).toBe(parent);
  expect(getComputedStyle(parent as Element).opacity).toBe('0.25');
});

test('padline-live shows the lift in the lifter’s units', async () => {
  const live = await mounted('padline-live', { stage: { kind: 'measuring', progress: null }, readout });
  live.view = { big: 'reps', picture: false, units: 'imperial' };
  await settled(live);
  expect(textOf(live)).toMatch(/Hip lift 0\.2 in/);
});

test('padline-live tells what the device did, in few words from afar', async () => {
  const notices = [{ short: 'The screen may go dark', more: 'Choose a longer time.' }];
  const near = await mounted('padline-live', { notices });
  const afar = await mounted('padline-live', { notices, session: { kind: 'running' }, readout });
  expect(textOf(near)).toContain('The screen may go dark . Choose a longer time.');
  expect(boxOf(near, '.device span').width).toBeGreaterThan(50);
  expect(boxOf(afar, '.device span').width).toBeLessThan(2);
  expect(boxOf(afar, '.device strong').width).toBeGreaterThan(50);
});

test('padline-live says from close by, too, whether a camera is recorded; a video file says nothing of it', async () => {
  const live = await mounted('padline-live', { stage: { kind: 'ready' }, sourceKind: 'camera' });
  expect(textOf(live)).toContain('Nothing is recorded');
  live.recording = true;
  await settled(live);
  expect(live.renderRoot.querySelector('.sign')?.textContent?.trim()).toBe('Recording');
  live.sourceKind = 'video';
  await settled(live);
  expect(live.renderRoot.querySelector('.sign')).toBeNull();
});

test('padline-live tells frame rate and delay in a corner, from close by and from afar; in a rest no rate, but that it rests', async () => {
  for (const session of [null, { kind: 'running' }] as const) {
    const live = await mounted('padline-live', { session, readout, framesPerSecond: 28.7, delayMs: 61.2 });
    const corner = () => live.renderRoot.querySelector<HTMLElement>('.speed')?.innerText.replace(/\s+/g, ' ').trim();
    expect(corner()).toBe('29 frames/s delay 61 ms');
    live.resting = true;
    await settled(live);
    expect(corner()).toBe('resting delay 61 ms');
  }
});
