import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PLACEMENT_KINDS, type PlacementCheck, type PlacementKind } from '../../../src/core/vocabulary/placement.ts';
import '../../../src/ui/live/placement-checks.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';

const checksWith = (others: Partial<Record<PlacementKind, Partial<PlacementCheck>>>): readonly PlacementCheck[] =>
  PLACEMENT_KINDS.map((kind) => ({
    kind,
    state: 'good',
    why: { kind: 'hip-hidden' },
    required: false,
    ...others[kind],
  }));
const hidden = checksWith({ hip: { state: 'poor', required: true } });

const statusOf = (element: Element): string =>
  element.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim() ?? '';

describe('placement-checks', () => {
  test('shows every check by word and by shape, and what to do first', async () => {
    const element = await mounted('placement-checks', {
      checks: checksWith({
        hip: { state: 'poor', required: true },
        light: { state: 'poor' },
        level: { state: 'unknown' },
      }),
    });
    expect(textOf(element)).toMatch(
      /^Something hides your hip: .*Hip seen : put right .*Light : could be better .*Level : not known/,
    );
    const shapes = [...element.renderRoot.querySelectorAll('li svg')].map((mark) => mark.innerHTML);
    expect(new Set(shapes).size).toBe(4);
  });

  test('says that all is well, and lets a set begin by keyboard', async () => {
    const element = await mounted('placement-checks', { checks: checksWith({}) });
    expect(textOf(element)).toContain('The phone is in the right place.');
    button(element, 'Looks right').focus();
    const sent = nextEvent('looks-right');
    await userEvent.keyboard('{Enter}');
    expect((await sent).type).toBe('looks-right');
  });

  test('does not say "looks right" of what does not, but does not stand in the way', async () => {
    const element = await mounted('placement-checks', { checks: hidden });
    expect(button(element, 'Start anyway').classList.contains('primary')).toBe(false);
    const sent = nextEvent('looks-right');
    button(element, 'Start anyway').click();
    await sent;
  });

  test('only waits before the first look', async () => {
    expect(textOf(await mounted('placement-checks', {}))).toBe('Looking for you on the machine.');
  });

  test('tells readers what changes, and nothing of looks that change nothing', async () => {
    const element = await mounted('placement-checks', { checks: hidden });
    expect(statusOf(element)).toBe('');
    element.checks = checksWith({});
    await settled(element);
    expect(statusOf(element)).toBe('Hip seen: good.');
    element.checks = checksWith({});
    await settled(element);
    expect(statusOf(element)).toBe('Hip seen: good.');
  });

  test.each(['390px', '320px', '1280px'])('fits %s, in large type too, with a button for a thumb', async (width) => {
    onTestFinished(() => {
      document.documentElement.style.removeProperty('font-size');
    });
    for (const fontSize of ['16px', '32px']) {
      document.documentElement.style.fontSize = fontSize;
      const element = await mounted('placement-checks', { checks: hidden }, { width });
      const wide = [...element.renderRoot.querySelectorAll<HTMLElement>('p:not([role]), li, button')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      );
      expect(wide.map((part) => part.textContent)).toEqual([]);
      expect(button(element, 'Start anyway').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });
});
