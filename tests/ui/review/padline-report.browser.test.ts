import axe from 'axe-core';
import { expect, test } from 'vitest';
import { emptyLog } from '../../../src/core/vocabulary/set-log.ts';
import '../../../src/ui/review/padline-report.ts';
import { RepTable } from '../../../src/ui/review/rep-table.ts';
import { SetReplay } from '../../../src/ui/review/set-replay.ts';
import { builtMachine } from '../../builders/machine.ts';
import { mixedSet } from '../../builders/motion-set.ts';
import { builtReport } from '../../builders/set-report.ts';
import { button, mounted, nextEvent, settled, textOf } from '../mounted.ts';
import { pressOn } from './press.ts';

test('padline-report says what happened, then what to do, then the numbers', async () => {
  const report = builtReport();
  const text = textOf(await mounted('padline-report', { report, keeping: 'kept' }));
  const places = ['Your hips left the pad in 1', report.advice[0]?.text ?? '?', 'Rep by rep', 'Tempo'].map((words) =>
    text.indexOf(words),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('padline-report gives the onset as a range and the quality in words', async () => {
  const report = builtReport();
  const text = textOf(await mounted('padline-report', { report }));
  expect(text).toContain('97–103°, from 3 reps');
  for (const note of report.quality.notes) expect(text).toContain(note);
});

test('padline-report draws no chart of a set without reps, but still says so', async () => {
  const empty = await mounted('padline-report', { report: builtReport({ reps: [] }) });
  expect(textOf(empty)).toContain('No reps were counted.');
  expect(empty.renderRoot.querySelector('set-chart')).toBeNull();
});

test.each([
  ['Export JSON', 'json'],
  ['Export CSV', 'csv'],
  ['Save keypoints', 'recording'],
])('padline-report asks for a file by "%s"', async (name, format) => {
  const report = await mounted('padline-report', { report: builtReport() });
  const exported = nextEvent('export-set');
  button(report, name).click();
  expect((await exported).format).toBe(format);
});

test('padline-report offers the export when the device could not keep the set', async () => {
  const problem = { kind: 'storage-failed' } as const;
  const report = await mounted('padline-report', { report: builtReport(), keeping: 'failed', problem });
  const notice = report.renderRoot.querySelector('problem-notice');
  if (!notice) throw new Error('no notice');
  const exported = nextEvent('export-set');
  button(notice, 'Export the report').click();
  expect((await exported).format).toBe('json');
});

test('padline-report lets the set be corrected where there are keypoints or a picture to do it by', async () => {
  const words = 'Correct the pad line';
  expect(textOf(await mounted('padline-report', { report: builtReport() }))).not.toContain(words);
  const snapshot = document.createElement('canvas');
  expect(textOf(await mounted('padline-report', { report: builtReport(), snapshot }))).toContain(words);
  expect(textOf(await mounted('padline-report', mixedSet()))).toContain(words);
});

test('padline-report of a set without keypoints offers neither corrections nor replay nor comparison', async () => {
  const { report, recording } = mixedSet();
  const shown = await mounted('padline-report', { report, recording: { ...recording, frames: [] } });
  for (const tag of ['set-corrections', 'set-replay', 'rep-strip', 'set-comparison']) {
    expect(shown.renderRoot.querySelector(tag)).toBeNull();
  }
  expect(textOf(shown)).not.toContain('Show rep');
});

test('padline-report shows the rep in the replay that an advice, the strip or the table names', async () => {
  const { report, recording } = mixedSet();
  const shown = await mounted('padline-report', { report, recording });
  const [table, replay] = ['rep-table', 'set-replay'].map((tag) => shown.renderRoot.querySelector(tag));
  if (!(table instanceof RepTable) || !(replay instanceof SetReplay)) throw new Error('a part is missing');
  button(table, 'Show rep 2').click();
  expect(replay.at).toBeCloseTo(report.reps[1]?.bottomAt ?? 0, 3);
});

test('padline-report undoes by Ctrl+Z, but not in the middle of a note', async () => {
  const shown = await mounted('padline-report', { ...mixedSet(), log: emptyLog('set-1'), undos: 1 });
  let undone = 0;
  shown.addEventListener('undo-change', () => undone++);
  const press = (on: EventTarget): boolean =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true }));
  const note = shown.renderRoot.querySelector('set-log-form')?.renderRoot.querySelector('textarea');
  if (!note) throw new Error('no note');
  press(note);
  expect(undone).toBe(0);
  press(document.body);
  expect(undone).toBe(1);
});

test('padline-report leads from its foot to the next set, by the camera in use', async () => {
  const shown = await mounted('padline-report', { report: builtReport(), next: 'camera', camera: 'front' });
  const opened = nextEvent('open-camera');
  button(shown, 'Next set').click();
  expect((await opened).cameraId).toBe('front');
});

test.each([
  ['home', 'New set'],
  ['history', 'History'],
] as const)('padline-report leads from its foot away: %s', async (next, name) => {
  const shown = await mounted('padline-report', { report: builtReport(), next });
  const closed = nextEvent('close-report');
  button(shown, name).click();
  await closed;
});

test('padline-report asks before it deletes', async () => {
  const shown = await mounted('padline-report', { report: builtReport() });
  const confirm = shown.renderRoot.querySelector('confirm-button');
  if (!confirm) throw new Error('nothing to delete by');
  const deleted = nextEvent('delete-set');
  button(confirm, 'Delete this set').click();
  await confirm.updateComplete;
  button(confirm, 'Delete').click();
  expect((await deleted).id).toBe('set-1');
});

test('padline-report shows in the replay what is pressed in a chart', async () => {
  const { report, recording } = mixedSet();
  const shown = await mounted('padline-report', { report, recording }, { inlineSize: '390px' });
  const chart = shown.renderRoot.querySelector('set-charts')?.renderRoot.querySelector('set-chart');
  const replay = shown.renderRoot.querySelector('set-replay');
  if (!chart || !replay) throw new Error('a part is missing');
  await settled(chart);
  pressOn([...chart.renderRoot.querySelectorAll('g.past > *')].at(-1));
  expect(replay.at).toBeCloseTo(report.reps[3]?.bottomAt ?? 0, 3);
});

test('padline-report has nothing that axe finds', async () => {
  const shown = await mounted('padline-report', { ...mixedSet(), log: emptyLog('set-1'), undos: 1, keeping: 'kept' });
  const { violations } = await axe.run(shown, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('padline-report offers to keep the machine when it is not known, and only then', async () => {
  const report = builtReport();
  expect(textOf(await mounted('padline-report', { report }))).not.toContain('Name this machine?');
  const offering = await mounted('padline-report', { report, offered: builtMachine({ name: 'Machine 1' }) });
  expect(textOf(offering)).toContain('Name this machine?');
  const skipped = nextEvent('skip-machine');
  const offer = offering.renderRoot.querySelector('machine-name-offer');
  if (!offer) throw new Error('no offer');
  button(offer, 'Not now').click();
  await skipped;
});

test('padline-report asks about the video of its set, and has none where there is none', async () => {
  const report = builtReport();
  const video = {
    kind: 'asked',
    setId: report.id,
    url: 'data:video/webm;base64,',
    bytes: 4e6,
    stoppedBy: null,
    refused: false,
  } as const;
  const shown = await mounted('padline-report', { report, video });
  expect(textOf(shown)).toContain('Keep the video of this set (4 MB)?');
  expect((await mounted('padline-report', { report })).renderRoot.querySelector('set-video')).toBeNull();
});
