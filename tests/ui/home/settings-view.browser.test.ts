import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { USUAL_VIEW, type ViewWish } from '../../../src/core/vocabulary/view-wish.ts';
import '../../../src/ui/home/settings-view.ts';
import { mounted, nextEvent } from '../mounted.ts';

const CHOICES: readonly (readonly [string, Partial<ViewWish>])[] = [
  ['input[value=depth]', { big: 'depth' }],
  ['#picture', { picture: true }],
  ['input[value=imperial]', { units: 'imperial' }],
];

test.each(CHOICES)('settings-view tells the choice of %s, and keeps the rest', async (selector, change) => {
  const settings = await mounted('settings-view', {});
  const input = settings.renderRoot.querySelector<HTMLInputElement>(selector);
  const chosen = nextEvent('choose-view');
  await userEvent.click(input?.labels?.[0] as HTMLElement);
  expect((await chosen).view).toEqual({ ...USUAL_VIEW, ...change });
});

test('settings-view shows what was wished', async () => {
  const settings = await mounted('settings-view', { view: { big: 'depth', picture: true, units: 'imperial' } });
  const checked = [...settings.renderRoot.querySelectorAll<HTMLInputElement>('input:checked')];
  expect(checked.map(({ id, value }) => id || value)).toEqual(['depth', 'picture', 'imperial']);
});
