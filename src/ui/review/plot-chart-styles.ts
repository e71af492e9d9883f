import { css } from 'lit';

export const plotChartStyles = css`
  :host {
    display: block;
    font-size: 0.875rem;
  }
  figure {
    margin: 0;
    break-inside: avoid;
  }
  figcaption {
    color: var(--ink-soft);
  }
  figcaption h3 {
    margin: 0;
    color: var(--ink);
    font-size: 1.125rem;
  }
  figcaption p {
    margin: 0.125rem 0 0.5rem;
    max-inline-size: 65ch;
  }
  .drawing {
    min-block-size: 14rem;
    color: var(--ink-soft);
  }
  .drawing > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .pressable {
    cursor: pointer;
  }
  text {
    font-family: var(--font);
    font-variant-numeric: tabular-nums;
  }
  .name {
    fill: var(--ink);
    font-weight: 700;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
    color: var(--ink-soft);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .frame {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 0.25rem;
    text-align: start;
    color: var(--ink-soft);
  }
  th,
  td {
    padding: 0.375rem 0.5rem;
    border-block-start: 0.0625rem solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  @media (max-width: 30rem) {
    th,
    td {
      padding-inline: 0.25rem;
    }
    .ends-in-words :is(thead, tbody, caption) {
      display: block;
    }
    .ends-in-words {
      display: block;
      font-size: 0.8125rem;
    }
    .ends-in-words tr {
      display: grid;
      grid-template-columns: 2.75rem repeat(calc(var(--columns) - 1), minmax(0, 1fr));
      align-items: baseline;
      padding-block: 0.25rem;
      border-block-start: 0.0625rem solid var(--line);
    }
    .ends-in-words :is(th, td) {
      padding-block: 0.125rem;
      border: none;
    }
    .ends-in-words :is(th, td):last-child,
    .ends-in-words tr:has(td:first-of-type:empty) th {
      grid-column: 1 / -1;
    }
    .ends-in-words td:empty {
      display: none;
    }
  }
  .legend + details {
    margin-block-start: 0.75rem;
  }
  .choice {
    min-inline-size: 2.75rem;
    margin-block: -0.375rem;
    padding: 0;
    border: none;
    background: none;
    color: var(--blue);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --ink-soft: CanvasText;
      --line: GrayText;
      --surface: Canvas;
      --blue: CanvasText;
      --orange: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    details:not([open]) {
      display: none;
    }
    .drawing svg {
      max-block-size: 9cm;
    }
  }
`;
