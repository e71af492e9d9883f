import { afterEach, expect, test } from 'vitest';
import { tellPageLanguage } from '../../src/words/page-language.ts';
import { useLanguage } from '../../src/words/use-language.ts';

afterEach(() => useLanguage('en'));

const page = (): Document =>
  new DOMParser().parseFromString(
    '<html lang="en"><head><meta name="description" content="" /><link rel="manifest" href="./manifest.webmanifest" /></head></html>',
    'text/html',
  );

const said = (each: Document) => ({
  lang: each.documentElement.lang,
  dir: each.documentElement.dir,
  description: each.querySelector('meta')?.content,
  manifest: each.querySelector('link')?.getAttribute('href'),
});

test('tellPageLanguage(language) changes language, direction, description and manifest of the page, and back', async () => {
  const ours = page();
  await useLanguage('de');
  tellPageLanguage('de', ours);
  expect(said(ours)).toEqual({
    lang: 'de',
    dir: 'ltr',
    description: 'Sieh, wann dein Becken auf der Beinpresse vom Polster abhebt.',
    manifest: './manifest.de.webmanifest',
  });
  await useLanguage('en');
  tellPageLanguage('en', ours);
  expect(said(ours)).toMatchObject({ lang: 'en', manifest: './manifest.webmanifest' });
});

test('tellPageLanguage(language) turns the page round for one that is written from right to left', () => {
  const ours = page();
  tellPageLanguage('ar', ours);
  expect(said(ours)).toMatchObject({ lang: 'ar', dir: 'rtl' });
});
