import { expect, test } from 'vitest';
import { ALERT_KINDS } from '../../../src/core/vocabulary/alert.ts';
import { alertWords } from '../../../src/ui/live/alert-words.ts';
import '../../../src/ui/live/alert-banner.ts';
import { mounted, settled, textOf } from '../mounted.ts';

const alertOf = (element: { renderRoot: Element | DocumentFragment }) =>
  element.renderRoot.querySelector('[role=alert]');

test('alert-banner keeps its role=alert place while empty, so that readers hear the first words', async () => {
  const banner = await mounted('alert-banner', {});
  const place = alertOf(banner);
  expect(textOf(banner)).toBe('');
  banner.alert = 'depth-limit';
  await settled(banner);
  expect(alertOf(banner)).toBe(place);
  expect(textOf(banner)).toBe('Stop here');
});

test.each(ALERT_KINDS)('alert-banner says the words of %s', async (alert) => {
  const banner = await mounted('alert-banner', { alert });
  expect(textOf(banner)).toBe(alertWords(alert));
});

test('alert-banner dresses a slight lift otherwise than a clear one', async () => {
  const dressOf = async (alert: 'lift-slight' | 'lift-clear') => {
    const banner = await mounted('alert-banner', { alert });
    const inner = banner.renderRoot.querySelector('.alert');
    return inner && getComputedStyle(inner).backgroundColor;
  };
  expect(await dressOf('lift-slight')).not.toBe(await dressOf('lift-clear'));
});
