import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** A chart's own numbers, for who does not see it or wants them exactly. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** The table beside a chart, folded until it is asked for. */
export const chartTable = ({ caption, head, rows }: ChartTable): TemplateResult => html`<details>
  <summary>${msg('Show as table')}</summary>
  <div class="frame" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
  </div>
</details>`;
