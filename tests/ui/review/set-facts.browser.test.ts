import axe from 'axe-core';
import { expect, test } from 'vitest';
import { degrees } from '../../../src/core/vocabulary/units.ts';
import '../../../src/ui/review/set-facts.ts';
import { noteWords } from '../../../src/words/note-words.ts';
import { builtReport } from '../../builders/set-report.ts';
import { mounted, textOf } from '../mounted.ts';

test('set-facts tells onset, depth and limit, and whose limit it is', async () => {
  const shown = await mounted('set-facts', {
    report: builtReport({ depthLimit: degrees(93), depthLimitSetBy: 'manual' }),
  });
  const figures = [...shown.renderRoot.querySelectorAll('dd')].map(({ textContent }) => textContent?.trim());
  expect(figures).toEqual(['97–103°, from 3 reps', 'median 104°, from 101° to 109°', '93°']);
  const standard = await mounted('set-facts', { report: builtReport({ depthLimitSetBy: 'standard' }) });
  const [own, everybodys] = [shown, standard].map((one) => one.renderRoot.querySelector('div:last-of-type > dt'));
  expect(own?.textContent).not.toBe(everybodys?.textContent);
});

test('set-facts puts what limits the figures into words, by kind where it is known', async () => {
  const quality = { ...builtReport().quality, notes: ['as it was stored'], noted: [{ kind: 'no-stature' }] as const };
  const text = textOf(await mounted('set-facts', { report: builtReport({ quality }) }));
  expect(text).toContain(noteWords({ kind: 'no-stature' }));
  expect(text).not.toContain('as it was stored');
  expect(textOf(await mounted('set-facts', { report: builtReport() }))).toContain('Your hip was hidden in one rep.');
});

test('set-facts of a set without reps has no figures and promises nothing', async () => {
  const shown = await mounted('set-facts', { report: builtReport({ reps: [] }) });
  expect(shown.renderRoot.querySelector('dl')).toBeNull();
  expect(textOf(shown)).not.toContain('none seen');
});

test('set-facts has nothing that axe finds', async () => {
  const shown = await mounted('set-facts', { report: builtReport() });
  const { violations } = await axe.run(shown, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
