import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { RepReport } from '../../core/vocabulary/report.ts';
import { inNumber } from '../../words/in-number.ts';
import { unbroken } from '../../words/unbroken.ts';
import { SelectRepEvent } from './select-rep-event.ts';

/** A chart's own numbers, for who does not see it or wants them exactly. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
  /** The last column holds words; where there is no room for it, they stand below the others. */
  readonly endsInWords?: boolean;
  /** The reps that the first rows are of, which may be chosen to be shown; absent: none may. */
  readonly choices?: readonly RepReport[];
}

/** Sends `select-rep`. */
const choice = (rep: RepReport): TemplateResult => {
  const choose = ({ currentTarget }: Event): void => {
    currentTarget?.dispatchEvent(new SelectRepEvent(rep, rep.bottomAt));
  };
  const number = inNumber(rep.index);
  return html`<button type="button" class="choice" aria-label=${msg(str`Show rep ${number}`)} @click=${choose}>
    ${number}
  </button>`;
};

/** The table beside a chart, folded until it is asked for. */
export const chartTable = ({
  caption,
  head,
  rows,
  endsInWords = false,
  choices = [],
}: ChartTable): TemplateResult => html`<details>
  <summary>${msg('Show as table')}</summary>
  <div class="frame" role="region" aria-label=${caption} tabindex="0">
    <table role="table" class=${endsInWords ? 'ends-in-words' : ''} style="--columns: ${head.length - 1}">
      <caption>${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">${head.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ([name, ...cells], row) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${choices[row] ? choice(choices[row]) : name}</th>
              ${cells.map((cell) => html`<td role="cell">${unbroken(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
</details>`;
