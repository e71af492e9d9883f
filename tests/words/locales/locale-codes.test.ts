import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allLocales, sourceLocale, targetLocales } from '../../../src/words/locales/locale-codes.ts';

/** Finding the texts takes a pass of the compiler over all sources. */
const TIMEOUT = 180_000;

const configOf = (outputDir?: string) => {
  const config = readConfigFileAndWriteSchema('lit-localize.json');
  if (config.output.mode !== 'runtime') throw new Error('texts are loaded while the page runs');
  const { localeCodesModule: _, ...output } = config.output;
  return { ...config, output: { ...output, ...(outputDir && { outputDir }) } };
};
const localizer = new RuntimeLitLocalizer(configOf());

/** The texts of a module, without what the formatter of this project may change about it. */
const textsIn = (module: string): string =>
  module.slice(module.indexOf('export const templates')).replaceAll(/[\s'",;]/g, '');

describe('the texts of all languages', () => {
  test('locale-codes.ts names the languages of lit-localize.json', () => {
    const config = configOf();
    expect(sourceLocale).toBe(config.sourceLocale);
    expect(targetLocales).toEqual(config.targetLocales);
    expect(allLocales).toEqual([...config.targetLocales, config.sourceLocale].sort());
  });

  test('every text of the sources can be extracted', { timeout: TIMEOUT }, () => {
    const { messages, errors } = localizer.extractSourceMessages();
    expect(errors.map(({ messageText }) => messageText)).toEqual([]);
    expect(messages.length).toBeGreaterThan(500);
  });

  test.each(targetLocales)('every text has one in %s (else: npm run words, then translate)', (locale) => {
    const { messages } = localizer.extractSourceMessages();
    const translated = localizer.readTranslationsSync().translations.get(locale as Locale) ?? [];
    const names = new Set(translated.map(({ name }) => name));
    const missing = messages.filter(({ name }) => !names.has(name));
    expect(
      missing.map(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : '…')).join('')),
    ).toEqual([]);
  });

  test('every translation has the placeholders of its text', () => {
    expect(localizer.validateTranslations().errors).toEqual([]);
  });

  test('the modules are those of the present texts (else: npm run words)', async () => {
    const outputDir = await mkdtemp(join(tmpdir(), 'padline-words-'));
    onTestFinished(() => rm(outputDir, { recursive: true }));
    const fresh = new RuntimeLitLocalizer(configOf(outputDir));
    // The same program: finding the texts once is enough.
    fresh.extractSourceMessages = () => localizer.extractSourceMessages();
    await fresh.build();
    for (const locale of targetLocales) {
      const made = await readFile(join(outputDir, `${locale}.ts`), 'utf8');
      const kept = await readFile(`src/words/locales/${locale}.ts`, 'utf8');
      expect(textsIn(kept) === textsIn(made), `${locale}.ts is up to date`).toBe(true);
    }
  });
});
