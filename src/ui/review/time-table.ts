import { msg, str } from '@lit/localize';
import type { Alert } from '../../core/vocabulary/alert.ts';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';
import { inNumber } from '../../words/in-number.ts';
import { unbroken } from '../../words/unbroken.ts';
import { inDegrees } from '../parts/format.ts';
import { alertText } from './alert-text.ts';
import type { ChartTable } from './chart-table.ts';
import { phaseWords } from './rep-words.ts';
import { phasesOf, seconds } from './time-lanes.ts';

/** The set over time in numbers: a row per rep, and one for every warning outside of them. */
export const timeTable = ({ reps, alerts }: Pick<SetReport, 'reps' | 'alerts'>): ChartTable => {
  const at = (time: Milliseconds): string => inNumber(seconds(time), 1);
  const warning = ({ kind, raisedAt }: Alert): string =>
    unbroken(`${alertText(kind)} (${msg(str`${at(raisedAt)} s`)})`);
  const inOrder = [...alerts].sort((one, other) => one.raisedAt - other.raisedAt);
  const said = (rep: RepReport): string =>
    inOrder
      .filter((alert) => alert.rep === rep.index)
      .map(warning)
      .join(', ');
  const loose = inOrder.filter(({ rep }) => rep === null || !reps.some(({ index }) => index === rep));
  return {
    caption: msg('When each rep began, turned and ended, in seconds, and what was warned of in it'),
    head: [
      msg('Rep'),
      phaseWords('down'),
      phaseWords('bottom'),
      phaseWords('up'),
      msg('End'),
      msg('Depth'),
      msg('Warnings'),
    ],
    rows: [
      ...reps.map((rep) => [
        inNumber(rep.index),
        at(rep.startAt),
        ...phasesOf(rep)
          .slice(1)
          .map(({ from }) => inNumber(from, 1)),
        at(rep.endAt),
        inDegrees(rep.depth),
        said(rep),
      ]),
      ...loose.map((alert) => [msg('Between reps'), '', '', '', '', '', warning(alert)]),
    ],
    endsInWords: true,
    choices: reps,
  };
};
