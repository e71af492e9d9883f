import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Machine } from '../../core/vocabulary/machine.ts';
import type { SetSummary } from '../../core/vocabulary/report.ts';
import { dateFormat } from '../../words/date-format.ts';
import { inNumber } from '../../words/in-number.ts';
import { namedMachine } from '../../words/named-machine.ts';
import { tagWords } from '../../words/tag-words.ts';
import { type WeightUnits, weightText, weightUnit } from '../home/machine-weight.ts';
import { setFaults } from '../home/set-faults.ts';
import { setLine } from '../home/set-line.ts';
import { inSource } from '../parts/format.ts';

/** A set in the list, ready to be drawn. */
export interface HistoryRow {
  readonly set: SetSummary;
  /** Set on the first set of a visit: how many sets the visit has in this list. */
  readonly visitOf: number | null;
  readonly machine: Machine | null;
  readonly isSelected: boolean;
}

export interface RowPlace {
  readonly index: number;
  readonly of: number;
  readonly units: WeightUnits;
  /** Many are being selected: the whole line selects. */
  readonly selecting: boolean;
}

export const inDay = (iso: string): string =>
  dateFormat({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(iso));

const inTime = (iso: string): string => dateFormat({ timeStyle: 'short' }).format(new Date(iso));

const loadWords = ({ log }: SetSummary, units: WeightUnits): string | null =>
  log.load === null ? null : `${weightText(log.load, units)} ${weightUnit(units)}`;

const details = ({ set, machine }: HistoryRow, units: WeightUnits): readonly string[] =>
  [
    loadWords(set, units),
    machine ? namedMachine(machine) : null,
    set.sourceKind === 'camera' ? null : inSource(set.sourceKind, set.sourceName),
    ...set.log.tags.map(tagWords),
  ].filter((words) => words !== null);

const visitHead = ({ set, visitOf }: HistoryRow): TemplateResult | typeof nothing =>
  visitOf === null
    ? nothing
    : html`<h3>${inDay(set.createdAt)} <small>${visitOf > 1 ? msg(str`${inNumber(visitOf)} sets`) : nothing}</small></h3>`;

/** One set: opened by its middle, a star before and a box to select it behind. */
export const historyRow = (row: HistoryRow, { index, of, units, selecting }: RowPlace): TemplateResult => {
  const { set, isSelected } = row;
  const when = `${inDay(set.createdAt)}, ${inTime(set.createdAt)}`;
  return html`<div class="item" role="listitem" aria-setsize=${of} aria-posinset=${index + 1}>
    ${visitHead(row)}
    <div class="row" ?data-selected=${isSelected}>
      <button
        type="button"
        class="plain star"
        data-does="star"
        data-id=${set.id}
        aria-pressed=${set.log.favourite}
        aria-label=${msg(str`Favourite: set of ${when}`)}
      >
        <span aria-hidden="true">${set.log.favourite ? '★' : '☆'}</span>
      </button>
      <button type="button" class="open" data-does=${selecting ? 'select' : 'open'} data-id=${set.id} data-index=${index}>
        <strong>${inTime(set.createdAt)} <span class="load">${setLine(set)}</span></strong>
        <span class="details">${details(row, units).join(' · ')}</span>
        ${setFaults(set)}
        ${set.log.note ? html`<span class="note">${set.log.note}</span>` : nothing}
      </button>
      <label class="pick">
        <input
          type="checkbox"
          data-does="select"
          data-id=${set.id}
          .checked=${isSelected}
          aria-label=${msg(str`Select the set of ${when}`)}
        />
      </label>
    </div>
  </div>`;
};
