import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { RepReport, SetReport } from '../../core/vocabulary/report.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';
import { inNumber } from '../../words/in-number.ts';
import type { HipTrace } from './hip-trace.ts';
import { repRemarks } from './rep-words.ts';
import { REPLAY_SPEEDS } from './replay-clock.ts';
import { replayIcon } from './replay-icon.ts';
import type { ReplayAction } from './replay-keys.ts';
import { repAround } from './replay-steps.ts';

/** How a replay is shown at this moment, and whom to tell of another choice. */
export interface ReplayChoices {
  readonly report: SetReport;
  readonly at: Milliseconds;
  readonly speed: number;
  readonly looping: boolean;
  readonly lines: boolean;
  readonly trace: HipTrace;
  readonly act: (action: ReplayAction) => void;
  readonly jump: (rep: RepReport | undefined) => void;
  readonly showTrace: (trace: HipTrace) => void;
}

/** Speed, loop and lines; which rep, and the hip's trace. */
export const replayChoices = (choices: ReplayChoices): TemplateResult =>
  html`<div class="row choices">${speeds(choices)} ${switches(choices)}</div>
    <div class="row choices">${repToJumpTo(choices)} ${traceToShow(choices)}</div>`;

const speeds = ({ speed, act }: ReplayChoices): TemplateResult =>
  html`<div class="group" role="group" aria-label=${msg('Speed')}>
    ${REPLAY_SPEEDS.map(
      (
        each,
      ) => html`<button type="button" aria-pressed=${each === speed} @click=${() => act({ kind: 'speed', speed: each })}>
        ${inNumber(each, each === 1 ? 0 : each === 0.5 ? 1 : 2)}×
      </button>`,
    )}
  </div>`;

const switches = ({ report, looping, lines, act }: ReplayChoices): TemplateResult =>
  html`<button
      type="button"
      aria-pressed=${looping}
      ?disabled=${report.reps.length === 0}
      @click=${() => act({ kind: 'loop' })}
    >
      ${replayIcon('loop')} ${msg('Loop rep')}
    </button>
    <button type="button" aria-pressed=${lines} @click=${() => act({ kind: 'lines' })}>${msg('Lines')}</button>`;

const repToJumpTo = ({ report: { reps, depthLimit }, at, jump }: ReplayChoices): TemplateResult => {
  const current = repAround(reps, at)?.index ?? 0;
  return html`<label
    >${msg('Jump to')}
    <select @change=${(event: Event) => jump(reps[(event.target as HTMLSelectElement).selectedIndex])}>
      ${reps.map(
        (rep) => html`<option .selected=${rep.index === current}>
          ${[msg(str`Rep ${inNumber(rep.index)}`), ...repRemarks(rep, depthLimit).map(({ words }) => words)].join(', ')}
        </option>`,
      )}
    </select></label
  >`;
};

const traceToShow = ({ trace, showTrace }: ReplayChoices): TemplateResult => {
  const option = (value: HipTrace, words: string) =>
    html`<option value=${value} .selected=${trace === value}>${words}</option>`;
  return html`<label
    >${msg('Trace of the hip')}
    <select @change=${(event: Event) => showTrace((event.target as HTMLSelectElement).value as HipTrace)}>
      ${option('none', msg('Off'))} ${option('seconds', msg('Last seconds'))} ${option('rep', msg('Whole rep'))}
    </select></label
  >`;
};
