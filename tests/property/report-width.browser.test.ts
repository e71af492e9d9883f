import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { emptyLog } from '../../src/core/vocabulary/set-log.ts';
import '../../src/ui/review/padline-report.ts';
import { useLanguage } from '../../src/words/use-language.ts';
import { mixedSet } from '../builders/motion-set.ts';
import { mounted } from '../ui/mounted.ts';

/** All that is seen, in shadows too, but what scrolls sideways by intent. */
const drawnIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.localName === 'rep-strip' || !element.checkVisibility() || element.closest('.for-readers-only, thead, svg')
      ? []
      : [element, ...(element.shadowRoot ? drawnIn(element.shadowRoot) : [])],
  );

const nameOf = (element: Element): string => {
  const root = element.getRootNode();
  return `${root instanceof ShadowRoot ? root.host.localName : ''} ${element.localName}.${element.className}`;
};

const shownAt = async (width: number, height: number, language: 'en' | 'de' | 'es') => {
  const [before, tall] = [innerWidth, innerHeight];
  await page.viewport(width, height);
  document.body.style.margin = '0';
  await useLanguage(language);
  onTestFinished(async () => {
    document.body.style.margin = '';
    await useLanguage('en');
    await page.viewport(before, tall);
  });
  return mounted('padline-report', { ...mixedSet(), log: emptyLog('set-1') });
};

test.each(
  [
    [320, 690],
    [390, 844],
    [844, 390],
  ].flatMap(([width, height]) => (['en', 'de', 'es'] as const).map((language) => ({ width, height, language }))),
)(
  'padline-report leaves nothing beside a screen of $width x $height in $language',
  async ({ width = 0, height = 0, language }) => {
    const report = await shownAt(width, height, language);
    const wide = drawnIn(report.renderRoot).filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (right > width + 1 || left < -1);
    });
    expect(wide.map(nameOf)).toEqual([]);
  },
);

test('padline-report cuts no word off its buttons and choosers on a phone that lies on its side', async () => {
  const report = await shownAt(844, 390, 'es');
  const cut = drawnIn(report.renderRoot).filter(
    ({ localName, scrollWidth, clientWidth }) =>
      ['button', 'dd', 'dt', 'td'].includes(localName) && scrollWidth > clientWidth + 1,
  );
  expect(cut.map((element) => `${nameOf(element)} ${element.textContent?.trim()}`)).toEqual([]);
});
