import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import type { WarningWish } from '../../../src/core/vocabulary/warning-wish.ts';
import type { WarningSettings } from '../../../src/ui/home/warning-settings.ts';
import '../../../src/ui/home/warning-settings.ts';
import { mounted, nextEvent, settled, textOf } from '../mounted.ts';

const part = <Kind extends Element>(settings: WarningSettings, selector: string): Kind => {
  const found = settings.renderRoot.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const radio = (settings: WarningSettings, word: string) =>
  part<HTMLInputElement>(settings, `input[type=radio][value=${word}]`);
const limit = (settings: WarningSettings) => part<HTMLInputElement>(settings, '#limit');
const unfolded = async (warning?: WarningWish): Promise<WarningSettings> => {
  const settings = await mounted('warning-settings', warning ? { warning } : {});
  part<HTMLDetailsElement>(settings, 'details').open = true;
  await settled(settings);
  return settings;
};
const written = async (settings: WarningSettings, text: string): Promise<WarningWish> => {
  const chosen = nextEvent('choose-warning');
  await userEvent.fill(limit(settings), text);
  limit(settings).blur();
  const { warning } = await chosen;
  await settled(settings);
  return warning;
};

describe('warning-settings', () => {
  test('warning-settings is folded, and says in its line what is chosen', async () => {
    const settings = await mounted('warning-settings', {});
    expect(part<HTMLDetailsElement>(settings, 'details').open).toBe(false);
    expect(textOf(part(settings, 'summary'))).toBe('Warnings normal, automatic limit');
    settings.warning = { sensitivity: 'late', manualLimit: degrees(95) };
    await settled(settings);
    expect(textOf(part(settings, 'summary'))).toBe('Warnings late, limit 95°');
  });

  test('warning-settings shows the choice as radio buttons of one named group', async () => {
    const settings = await unfolded({ sensitivity: 'early', manualLimit: null });
    expect(textOf(part(settings, 'fieldset legend'))).toBe('When to warn');
    const radios = [...settings.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ value, checked, labels }) => [value, checked, labels?.[0]?.textContent?.trim()])).toEqual([
      ['early', true, 'Early'],
      ['normal', false, 'Normal'],
      ['late', false, 'Late'],
    ]);
    for (const label of settings.renderRoot.querySelectorAll('.segments label')) {
      const { width, height } = label.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });

  test('warning-settings tells a choice by tap, and keeps the limit', async () => {
    const settings = await unfolded({ sensitivity: 'normal', manualLimit: degrees(95) });
    const chosen = nextEvent('choose-warning');
    await userEvent.click(radio(settings, 'late').labels?.[0] as HTMLElement);
    expect((await chosen).warning).toEqual({ sensitivity: 'late', manualLimit: 95 });
  });

  test('warning-settings can be used with the keyboard alone', async () => {
    const settings = await unfolded();
    const chosen = nextEvent('choose-warning');
    radio(settings, 'normal').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect((await chosen).warning.sensitivity).toBe('early');
  });

  test('warning-settings tells a limit that is written, and that it was taken back', async () => {
    const settings = await unfolded({ sensitivity: 'early', manualLimit: null });
    expect(await written(settings, '95')).toEqual({ sensitivity: 'early', manualLimit: 95 });
    expect(await written(settings, '')).toEqual({ sensitivity: 'early', manualLimit: null });
    expect(limit(settings).getAttribute('aria-invalid')).toBe('false');
  });

  test('warning-settings takes what is no limit for none, and says so until it is corrected', async () => {
    const settings = await unfolded({ sensitivity: 'normal', manualLimit: degrees(95) });
    expect((await written(settings, '9')).manualLimit).toBeNull();
    expect(limit(settings).getAttribute('aria-invalid')).toBe('true');
    expect(textOf(part(settings, '#limit-note'))).toContain('not between 60 and 130');
    expect(limit(settings).value).toBe('9');
    expect((await written(settings, '98')).manualLimit).toBe(98);
    expect(limit(settings).getAttribute('aria-invalid')).toBe('false');
    expect(textOf(part(settings, '#limit-note'))).not.toContain('not between');
  });

  test('warning-settings names its limit for readers', async () => {
    const settings = await unfolded();
    expect(limit(settings).labels?.[0]?.textContent).toContain('in degrees');
    expect(limit(settings).getAttribute('aria-describedby')).toBe('limit-note');
  });

  test('warning-settings fits into 280 px, and into twice the text', async () => {
    const settings = await unfolded();
    const root = document.documentElement;
    for (const size of ['100%', '200%']) {
      root.style.fontSize = size;
      settings.style.width = '280px';
      settings.style.display = 'block';
      await settled(settings);
      expect(settings.scrollWidth, size).toBeLessThanOrEqual(280);
    }
    root.style.fontSize = '';
  });
});
