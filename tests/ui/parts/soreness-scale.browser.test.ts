import { expect, onTestFinished, test } from 'vitest';
import '../../../src/ui/parts/soreness-scale.ts';
import { mounted, nextEvent, settled, textOf } from '../mounted.ts';

test('soreness-scale tells the moment, the day and the level of one tap', async () => {
  const scale = await mounted('soreness-scale', { moment: 'after', day: '2026-11-22' });
  expect(textOf(scale)).toContain('After training: how sore is your back now?');
  const said = nextEvent('say-soreness');
  scale.renderRoot.querySelectorAll('input')[3]?.click();
  const { moment, level, day } = await said;
  expect([moment, level, day]).toEqual(['after', 3, '2026-11-22']);
});

test('soreness-scale shows when to stop from 7 on, and not below', async () => {
  const scale = await mounted('soreness-scale', { level: 6 });
  expect(textOf(scale)).not.toContain('see a professional');
  scale.renderRoot.querySelectorAll('input')[7]?.click();
  await settled(scale);
  expect(textOf(scale)).toContain('stop and see a professional');
  expect(scale.renderRoot.querySelector('health-note')?.shadowRoot?.querySelector('details')?.open).toBe(true);
});

test.each([
  ['326px', '100%'],
  ['326px', '200%'],
  ['900px', '100%'],
])('soreness-scale keeps its levels inside %s with letters of %s, each as large as a thumb', async (width, letters) => {
  document.documentElement.style.fontSize = letters;
  onTestFinished(() => {
    document.documentElement.style.fontSize = '';
  });
  const scale = await mounted('soreness-scale', {}, { inlineSize: width });
  const { right } = scale.getBoundingClientRect();
  const levels = [...scale.renderRoot.querySelectorAll('label')].map((level) => level.getBoundingClientRect());
  expect(levels).toHaveLength(11);
  for (const level of levels) {
    expect(level.right).toBeLessThanOrEqual(right + 1);
    expect(Math.min(level.width, level.height)).toBeGreaterThanOrEqual(44);
  }
});
