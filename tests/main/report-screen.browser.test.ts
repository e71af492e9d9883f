import { render } from 'lit';
import { expect, onTestFinished, test } from 'vitest';
import type { AppState, ReportView } from '../../src/app/app-state.ts';
import { emptyLog } from '../../src/core/vocabulary/set-log.ts';
import { reportScreen } from '../../src/main/report-screen.ts';
import { mixedSet } from '../builders/motion-set.ts';

const state = { sets: [], machines: [], viewWish: { units: 'metric' }, chosenCamera: 'front' } as unknown as AppState;

const shown = (origin: ReportView['origin'], kind: 'camera' | 'video') => {
  const { report, recording } = mixedSet();
  const view = { face: 'page', origin, report: { ...report, source: { ...report.source, kind } }, recording };
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => place.remove());
  render(reportScreen(state, { ...view, log: emptyLog(report.id) } as unknown as ReportView), place);
  return place.querySelector('padline-report');
};

test.each([
  ['run', 'camera', 'camera'],
  ['run', 'video', 'home'],
  ['home', 'camera', 'home'],
  ['history', 'camera', 'history'],
  ['history', 'video', 'history'],
] as const)('reportScreen(a set from %s, filmed by %s) leads on to %s', (origin, kind, next) => {
  expect(shown(origin, kind)).toMatchObject({ next, camera: 'front' });
});
