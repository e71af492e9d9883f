import { expect, onTestFinished, test } from 'vitest';
import '../../../src/ui/home/settings-language.ts';
import { useLanguage } from '../../../src/words/use-language.ts';
import { mounted, nextEvent, settled } from '../mounted.ts';

const selectOf = (element: HTMLElementTagNameMap['settings-language']): HTMLSelectElement => {
  const select = element.renderRoot.querySelector('select');
  if (!select) throw new Error('no list');
  return select;
};
const namesIn = (select: HTMLSelectElement): readonly string[] => [...select.options].map(({ text }) => text);

test('settings-language names every language in its own words, in whichever the texts are', async () => {
  onTestFinished(() => useLanguage('en'));
  const element = await mounted('settings-language', {});
  expect(namesIn(selectOf(element))).toEqual(['As this device (English)', 'Deutsch', 'English', 'Español']);
  await useLanguage('es');
  await settled(element);
  expect(namesIn(selectOf(element))).toEqual(['Como este dispositivo (English)', 'Deutsch', 'English', 'Español']);
});

test('settings-language shows the wish, and tells of another', async () => {
  const element = await mounted('settings-language', { language: 'de' });
  const select = selectOf(element);
  expect(select.value).toBe('de');
  const sent = nextEvent('choose-language');
  select.value = 'es';
  select.dispatchEvent(new Event('change'));
  expect((await sent).language).toBe('es');
});
