import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import { AUTOMATIC_LIMIT, type WarningWish } from '../../../src/core/vocabulary/warning-wish.ts';
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
const BY_HAND: WarningWish = { sensitivity: 'normal', limit: { kind: 'manual', at: degrees(95) } };
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
    const settings = await shown({ sensitivity: 'early', limit: AUTOMATIC_LIMIT });
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
    const settings = await shown({ sensitivity: 'normal', limit: { kind: 'manual', at: degrees(95) } });
    const chosen = nextEvent('choose-warning');
    await userEvent.click(radio(settings, 'late').labels?.[0] as HTMLElement);
    expect((await chosen).warning).toEqual({ sensitivity: 'late', limit: { kind: 'manual', at: 95 } });
  });

  test('settings-warning can be used with the keyboard alone', async () => {
    const settings = await shown();
    const chosen = nextEvent('choose-warning');
    radio(settings, 'normal').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect((await chosen).warning.sensitivity).toBe('early');
  });

  test('settings-warning tells a limit that is written, and that it was taken back', async () => {
    const settings = await shown({ sensitivity: 'early', limit: AUTOMATIC_LIMIT });
    expect(settings.renderRoot.querySelector('#limit')).toBeNull();
    await userEvent.click(radio(settings, 'manual').labels?.[0] as HTMLElement);
    await settled(settings);
    expect(await written(settings, '95')).toEqual({ sensitivity: 'early', limit: { kind: 'manual', at: 95 } });
    expect(await written(settings, '')).toEqual({ sensitivity: 'early', limit: AUTOMATIC_LIMIT });
    expect(limit(settings).getAttribute('aria-invalid')).toBe('false');
  });

  test('settings-warning tells a limit that has a name, says what it means, and lets it be taken back', async () => {
    const settings = await shown();
    for (const [kind, meaning] of [
      ['knee-90', 'before your knee is bent to a right angle'],
      ['thigh-upright', 'before your thigh points straight up'],
      ['automatic', 'your own reps show'],
    ] as const) {
      const chosen = nextEvent('choose-warning');
      await userEvent.click(radio(settings, kind).labels?.[0] as HTMLElement);
      expect((await chosen).warning.limit).toEqual({ kind });
      await settled(settings);
      expect(textOf(part(settings, '#limit-kind-note'))).toContain(meaning);
      expect(settings.renderRoot.querySelector('#limit')).toBeNull();
    }
  });

  test('settings-warning is automatic from the choice by hand until a number is written', async () => {
    const settings = await shown({ sensitivity: 'normal', limit: { kind: 'knee-90' } });
    const chosen = nextEvent('choose-warning');
    await userEvent.click(radio(settings, 'manual').labels?.[0] as HTMLElement);
    expect((await chosen).warning.limit).toEqual(AUTOMATIC_LIMIT);
    await settled(settings);
    expect(radio(settings, 'manual').checked).toBe(true);
    expect((await written(settings, '90')).limit).toEqual({ kind: 'manual', at: 90 });
  });

  test('settings-warning takes what is no limit for none, and says so until it is corrected', async () => {
    const settings = await shown({ sensitivity: 'normal', limit: { kind: 'manual', at: degrees(95) } });
    expect((await written(settings, '9')).limit).toEqual(AUTOMATIC_LIMIT);
    expect(limit(settings).getAttribute('aria-invalid')).toBe('true');
    expect(textOf(part(settings, '#limit-note'))).toContain('not between 60 and 130');
    expect(limit(settings).value).toBe('9');
    expect((await written(settings, '98')).limit).toEqual({ kind: 'manual', at: 98 });
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
