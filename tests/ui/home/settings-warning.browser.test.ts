import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import type { WarningWish } from '../../../src/core/vocabulary/warning-wish.ts';
import type { SettingsWarning } from '../../../src/ui/home/settings-warning.ts';
import '../../../src/ui/home/settings-warning.ts';
import { mounted, nextEvent, settled, textOf } from '../mounted.ts';

const part = <Kind extends Element>(settings: SettingsWarning, selector: string): Kind => {
  const found = settings.renderRoot.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const radio = (settings: SettingsWarning, word: string) =>
  part<HTMLInputElement>(settings, `input[type=radio][value=${word}]`);
const limit = (settings: SettingsWarning) => part<HTMLInputElement>(settings, '#limit');
const shown = (warning?: WarningWish): Promise<SettingsWarning> =>
  mounted('settings-warning', warning ? { warning } : {});
const BY_HAND: WarningWish = { sensitivity: 'normal', manualLimit: degrees(95) };
const written = async (settings: SettingsWarning, text: string): Promise<WarningWish> => {
  const chosen = nextEvent('choose-warning');
  await userEvent.fill(limit(settings), text);
  limit(settings).blur();
  const { warning } = await chosen;
  await settled(settings);
  return warning;
};

describe('settings-warning', () => {
  test('settings-warning shows the choice as radio buttons of one named group', async () => {
    const settings = await shown({ sensitivity: 'early', manualLimit: null });
    expect(textOf(part(settings, 'fieldset legend'))).toBe('When to warn');
    const radios = [...settings.renderRoot.querySelectorAll<HTMLInputElement>('input[name=sensitivity]')];
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

  test('settings-warning tells a choice by tap, and keeps the limit', async () => {
    const settings = await shown({ sensitivity: 'normal', manualLimit: degrees(95) });
    const chosen = nextEvent('choose-warning');
    await userEvent.click(radio(settings, 'late').labels?.[0] as HTMLElement);
    expect((await chosen).warning).toEqual({ sensitivity: 'late', manualLimit: 95 });
  });

  test('settings-warning can be used with the keyboard alone', async () => {
    const settings = await shown();
    const chosen = nextEvent('choose-warning');
    radio(settings, 'normal').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect((await chosen).warning.sensitivity).toBe('early');
  });

  test('settings-warning tells a limit that is written, and that it was taken back', async () => {
    const settings = await shown({ sensitivity: 'early', manualLimit: null });
    expect(settings.renderRoot.querySelector('#limit')).toBeNull();
    await userEvent.click(radio(settings, 'by-hand').labels?.[0] as HTMLElement);
    await settled(settings);
    expect(await written(settings, '95')).toEqual({ sensitivity: 'early', manualLimit: 95 });
    expect(await written(settings, '')).toEqual({ sensitivity: 'early', manualLimit: null });
    expect(limit(settings).getAttribute('aria-invalid')).toBe('false');
  });

  test('settings-warning has the thigh square to the pad ready, and lets it be taken back', async () => {
    const settings = await shown();
    const squared = nextEvent('choose-warning');
    await userEvent.click(radio(settings, 'square').labels?.[0] as HTMLElement);
    expect((await squared).warning.manualLimit).toBe(90);
    const freed = nextEvent('choose-warning');
    await userEvent.click(radio(settings, 'automatic').labels?.[0] as HTMLElement);
    expect((await freed).warning.manualLimit).toBeNull();
  });

  test('settings-warning takes what is no limit for none, and says so until it is corrected', async () => {
    const settings = await shown({ sensitivity: 'normal', manualLimit: degrees(95) });
    expect((await written(settings, '9')).manualLimit).toBeNull();
    expect(limit(settings).getAttribute('aria-invalid')).toBe('true');
    expect(textOf(part(settings, '#limit-note'))).toContain('not between 60 and 130');
    expect(limit(settings).value).toBe('9');
    expect((await written(settings, '98')).manualLimit).toBe(98);
    expect(limit(settings).getAttribute('aria-invalid')).toBe('false');
    expect(textOf(part(settings, '#limit-note'))).not.toContain('not between');
  });

  test('settings-warning names its limit for readers', async () => {
    const settings = await shown(BY_HAND);
    expect(limit(settings).labels?.[0]?.textContent).toContain('in degrees');
    expect(limit(settings).getAttribute('aria-describedby')).toBe('limit-note');
  });

  test('settings-warning fits into 280 px, and into twice the text', async () => {
    const settings = await shown(BY_HAND);
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
