import { css } from 'lit';

export const repTableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .frame {
    overflow-x: auto;
    background: var(--surface);
    border: 0.0625rem solid var(--line);
    border-radius: var(--radius);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding: 0.5rem 0.75rem;
    text-align: start;
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  th,
  td {
    padding: 0.5rem 0.75rem;
    border-block-start: 0.0625rem solid var(--line);
    text-align: start;
    vertical-align: top;
    white-space: nowrap;
  }
  thead th {
    color: var(--ink-soft);
    font-size: 0.875rem;
    vertical-align: bottom;
    white-space: normal;
  }
  thead small {
    display: block;
    font-weight: 400;
  }
  .partial td {
    color: var(--ink-soft);
  }
  td svg {
    vertical-align: -0.1em;
    margin-inline-end: 0.25rem;
  }
  b {
    font-weight: 700;
  }
  small {
    display: block;
    font-size: 0.875rem;
    font-weight: 400;
    color: var(--ink-soft);
  }
  button {
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    margin-block: -0.5rem;
    padding: 0;
    border: none;
    background: none;
    color: var(--blue);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .why {
    max-inline-size: 14rem;
    white-space: normal;
  }
  @container (width > 58rem) {
    tbody th {
      position: sticky;
      inset-inline-start: 0;
      background: var(--surface);
    }
    :is(.off-pad, .past-line) :is(td, th) {
      background: color-mix(in srgb, var(--orange) 12%, var(--surface));
    }
    :is(.off-pad, .past-line) th {
      box-shadow: inset 0.375rem 0 var(--orange);
    }
    :is(.off-pad, .past-line) th:dir(rtl) {
      box-shadow: inset -0.375rem 0 var(--orange);
    }
  }
  /* Where seven columns do not fit, a block per rep, each figure under its name. */
  @container (width <= 58rem) {
    :is(table, tbody, caption) {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    }
    tr {
      display: grid;
      grid-template-columns: 2.75rem repeat(3, minmax(0, 1fr));
      align-content: start;
      gap: 0.5rem;
      padding: 0.625rem 0.75rem;
      border-block-start: 0.0625rem solid var(--line);
      break-inside: avoid;
    }
    :is(.off-pad, .past-line) {
      background: color-mix(in srgb, var(--orange) 12%, var(--surface));
      border-inline-start: 0.375rem solid var(--orange);
      padding-inline-start: 0.375rem;
    }
    tbody :is(th, td) {
      padding: 0;
      border: none;
      white-space: normal;
    }
    tbody th {
      grid-row: 1 / span 3;
      font-size: 1.25rem;
    }
    tbody th small {
      font-size: 0.75rem;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    td::before {
      content: attr(data-name);
      /* Whoever listens has the head of the column. */
      content: attr(data-name) / '';
      display: block;
      color: var(--ink-soft);
      font-size: 0.8125rem;
      line-height: 1.3;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    td:nth-of-type(2) {
      grid-column: span 2;
    }
    td:nth-of-type(n + 3) {
      display: flex;
      flex-direction: column;
      justify-content: space-between;
    }
    td:nth-of-type(6) {
      flex-flow: wrap;
      grid-column: 2 / -1;
      align-items: baseline;
      justify-content: start;
      gap: 0 0.5rem;
    }
    .why {
      max-inline-size: none;
    }
  }
  @media print {
    tbody {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    tr {
      padding: 0.375rem;
      font-size: 9pt;
    }
    td::before {
      font-size: 8pt;
    }
  }
`;
