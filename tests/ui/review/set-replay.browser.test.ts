import axe from 'axe-core';
import { expect, test } from 'vitest';
import { motionOf } from '../../../src/ui/review/motion-of.ts';
import type { SetReplay } from '../../../src/ui/review/set-replay.ts';
import '../../../src/ui/review/set-replay.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { button, mounted, settled, textOf } from '../mounted.ts';

const PHONE = { inlineSize: '390px' };
const shown = (more: Partial<SetReplay> = {}) => mounted('set-replay', { ...mixedSet(), ...more }, PHONE);
const press = async (replay: SetReplay, key: string): Promise<void> => {
  replay.renderRoot
    .querySelector('input')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settled(replay);
};
const partOf = (replay: SetReplay, selector: string): Element | null | undefined =>
  replay.renderRoot.querySelector('replay-stage')?.renderRoot.querySelector(selector);
const bonesOf = (replay: SetReplay): string | null | undefined => partOf(replay, '.bone')?.getAttribute('d');
const times = (): readonly number[] => {
  const { recording, report } = mixedSet();
  return motionOf(recording, report)?.frames.map(({ at }) => at) ?? [];
};

test('set-replay steps through the stored frames by comma and full stop, and draws each anew', async () => {
  const replay = await shown();
  const [first, second, third] = times();
  await press(replay, '.');
  await press(replay, '.');
  expect(replay.at).toBe(third);
  const drawn = bonesOf(replay);
  await press(replay, ',');
  expect(replay.at).toBe(second);
  expect(bonesOf(replay)).not.toBe(drawn);
  button(replay, 'Frame back').click();
  expect(replay.at).toBe(first);
});

test('set-replay skips a second by the arrows, and goes from rep to rep', async () => {
  const replay = await shown();
  const { reps } = mixedSet().report;
  await press(replay, 'ArrowRight');
  expect(replay.at).toBe(1000);
  await press(replay, 'ArrowDown');
  await press(replay, 'ArrowDown');
  expect(replay.at).toBe(reps[1]?.startAt);
  const select = replay.renderRoot.querySelector('select') as HTMLSelectElement;
  select.selectedIndex = 3;
  select.dispatchEvent(new Event('change'));
  expect(replay.at).toBe(reps[3]?.startAt);
});

test('set-replay shows depth, lift, rep and phase of the moment', async () => {
  const replay = await shown();
  const rep = mixedSet().report.reps[1];
  replay.at = rep?.bottomAt ?? replay.at;
  await settled(replay);
  const said = textOf(replay.renderRoot.querySelector('[role=status]') as Element);
  expect(said).toMatch(/^Rep 2, (Down|Bottom|Up)\. Depth 11\d°, hip lift about \d(\.5)? cm\.$/);
  expect(partOf(replay, '.gap')).not.toBeNull();
  replay.at = mixedSet().report.reps[0]?.bottomAt ?? replay.at;
  await settled(replay);
  expect(partOf(replay, '.gap')).toBeNull();
});

test('set-replay plays at the chosen speed and pauses by space', async () => {
  const replay = await shown();
  await press(replay, '1');
  await press(replay, ' ');
  expect(replay.playing).toBe(true);
  const [from, began] = [replay.at, performance.now()];
  await new Promise((resolve) => setTimeout(resolve, 500));
  await press(replay, ' ');
  expect(replay.playing).toBe(false);
  const gone = replay.at - from;
  expect(gone).toBeGreaterThan(0);
  expect(gone).toBeLessThanOrEqual(0.25 * (performance.now() - began) + 1);
});

test('set-replay stays within the rep that it loops', async () => {
  const replay = await shown();
  const rep = mixedSet().report.reps[1];
  if (!rep) throw new Error('no rep');
  replay.at = rep.startAt;
  button(replay, 'Loop rep').click();
  replay.at = rep.endAt;
  button(replay, 'Play').click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(replay.at).toBeGreaterThanOrEqual(rep.startAt);
  expect(replay.at).toBeLessThan(rep.endAt);
  button(replay, 'Pause').click();
});

test('set-replay takes lines and trace away, and leaves the body', async () => {
  const replay = await shown();
  replay.at = mixedSet().report.reps[0]?.bottomAt ?? replay.at;
  await settled(replay);
  expect(partOf(replay, '.trace')?.getAttribute('d')?.length).toBeGreaterThan(100);
  await press(replay, 'o');
  expect([partOf(replay, '.limit'), partOf(replay, '.pad'), partOf(replay, '.trace')]).toEqual([null, null, null]);
  expect(bonesOf(replay)).toBeTruthy();
});

test('set-replay goes on from keypoints when the video cannot be shown', async () => {
  const replay = await shown({ videoUrl: 'data:video/mp4;base64,AAAA' });
  await expect.poll(() => textOf(replay)).toContain('The video cannot be shown');
  expect(replay.renderRoot.querySelector('video')).toBeNull();
  expect(bonesOf(replay)).toBeTruthy();
});

test('set-replay says that there is nothing to replay where nobody was seen', async () => {
  const { recording, report } = mixedSet();
  const replay = await mounted('set-replay', { recording: { ...recording, frames: [] }, report });
  expect(textOf(replay)).toContain('nobody was seen');
});

test('set-replay has buttons of 44 px and nothing that axe finds', async () => {
  const replay = await shown();
  for (const each of replay.renderRoot.querySelectorAll('button, select, input')) {
    const { width, height } = each.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const { violations } = await axe.run(replay, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
