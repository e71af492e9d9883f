import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { GuideState } from '../../../src/core/coaching/guide-state.ts';
import { rankSettings } from '../../../src/core/coaching/rank-settings.ts';
import '../../../src/ui/home/padline-guide.ts';
import { builtMachine } from '../../builders/machine.ts';
import { mounted, nextEvent } from '../mounted.ts';

const OFFERED: GuideState = { kind: 'calibration', calibration: null, told: null };
const experiment = { kind: 'over', ranking: rankSettings([]) } as const;

test('padline-guide shows what is led through, about the machine that is trained on', async () => {
  const machine = builtMachine({ kind: 'seated', stopHole: 7, seatNotch: 4 });
  const calibration = await mounted('padline-guide', { guide: OFFERED, machine });
  expect(calibration.renderRoot.querySelector('machine-calibration')).toMatchObject({
    calibration: null,
    machineKind: 'seated',
    stopHole: 7,
  });
  const tried = await mounted('padline-guide', {
    guide: { kind: 'experiment', experiment, told: null, isChanging: false },
    machine,
  });
  expect(tried.renderRoot.querySelector('machine-experiment')).toMatchObject({ experiment, seatNotch: 4 });
});

test('padline-guide takes the keyboard from what was pressed, and its first button begins', async () => {
  const screen = await mounted('padline-guide', { guide: OFFERED, machine: builtMachine() });
  expect(screen.shadowRoot?.activeElement?.localName).toBe('main');
  const panel = screen.renderRoot.querySelector('machine-calibration');
  await panel?.updateComplete;
  const begun = nextEvent('start-calibration');
  panel?.renderRoot.querySelector<HTMLElement>('button')?.click();
  await begun;
  expect((await axe.run(screen)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
