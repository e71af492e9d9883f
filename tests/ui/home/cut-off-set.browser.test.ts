import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CutOffSet } from '../../../src/ui/home/cut-off-set.ts';
import '../../../src/ui/home/cut-off-set.ts';
import { mounted, nextEvent, settled, textOf } from '../mounted.ts';

const CUT_OFF = { createdAt: '2026-11-22T18:32:00.000Z', repCount: 6 };
const button = (element: Element | null | undefined, words: string): HTMLButtonElement => {
  const all = [...(element?.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find((each) => textOf(each) === words);
  if (!found) throw new Error(`no button "${words}"`);
  return found;
};
const bin = (offer: CutOffSet) => offer.renderRoot.querySelector('confirm-button');

describe('cut-off-set', () => {
  test('cut-off-set is nothing without a set', async () => {
    const offer = await mounted('cut-off-set', {});
    expect(offer.renderRoot.textContent?.trim()).toBe('');
  });

  test('cut-off-set says what is left, and lets it be opened', async () => {
    const offer = await mounted('cut-off-set', { cutOff: CUT_OFF });
    expect(textOf(offer.renderRoot.querySelector('section') as Element)).toMatch(/A set was cut off.*6 reps/);
    const opened = nextEvent('open-cut-off');
    await userEvent.click(button(offer, 'Open it'));
    await opened;
  });

  test('cut-off-set throws it away only after it has asked', async () => {
    const offer = await mounted('cut-off-set', { cutOff: CUT_OFF });
    const thrown: Event[] = [];
    offer.addEventListener('throw-away-cut-off', (event) => thrown.push(event));
    await userEvent.click(button(bin(offer), 'Throw it away'));
    await settled(offer);
    expect(thrown).toEqual([]);
    await userEvent.click(button(bin(offer), 'Throw away'));
    expect(thrown).toHaveLength(1);
  });

  test('cut-off-set has large buttons and fits into 280 px, and into twice the text', async () => {
    const offer = await mounted('cut-off-set', { cutOff: CUT_OFF });
    const root = document.documentElement;
    for (const size of ['100%', '200%']) {
      root.style.fontSize = size;
      offer.style.width = '280px';
      await settled(offer);
      expect(offer.scrollWidth, size).toBeLessThanOrEqual(280);
      expect(button(offer, 'Open it').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    root.style.fontSize = '';
  });
});
