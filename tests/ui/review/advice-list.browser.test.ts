import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../../src/ui/review/advice-list.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { builtReport } from '../../builders/set-report.ts';
import { button, mounted, nextEvent, textOf } from '../mounted.ts';

test('advice-list gives each advice with what it rests on, and leads to the rep that shows it', async () => {
  const { report } = mixedSet();
  const list = await mounted('advice-list', { report });
  expect(textOf(list)).toContain('Why');
  const selected = nextEvent('select-rep');
  list.renderRoot.querySelector<HTMLButtonElement>('.reps button')?.click();
  const { rep, at } = await selected;
  expect([2, 4]).toContain(rep.index);
  expect(at).toBe(rep.bottomAt);
});

test('advice-list offers bracing and belt only to be tried and compared', async () => {
  const text = textOf(await mounted('advice-list', { report: mixedSet().report }));
  expect(text).toContain('To try: brace');
  expect(text).toContain('cannot be seen by a camera and is not judged');
  const clean = builtReport({
    advice: [{ kind: 'well-done', text: 'Fine.', why: { kind: 'lift-unmeasured' } }],
  });
  expect(textOf(await mounted('advice-list', { report: clean }))).not.toContain('brace before');
});

test('advice-list shows the text of an advice that was kept without its reason', async () => {
  const report = builtReport();
  const list = await mounted('advice-list', { report });
  expect(textOf(list)).toContain(report.advice[0]?.text);
  expect(() => button(list, 'Show rep 2')).toThrow('no button');
});

test('advice-list has nothing that axe finds', async () => {
  const { violations } = await axe.run(await mounted('advice-list', { report: mixedSet().report }), {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
