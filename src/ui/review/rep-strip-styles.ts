import { css } from 'lit';

export const repStripStyles = css`
  :host {
    display: block;
  }
  ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--least-card, 19rem)), 1fr));
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* On a phone one after the other would push everything else out of reach. */
  @media screen and (max-width: 40rem) {
    ol {
      grid-auto-columns: min(85%, 20rem);
      grid-auto-flow: column;
      grid-template-columns: none;
      margin-block-end: 0.25rem;
      padding-block-end: 0.5rem;
      overflow-x: auto;
      scroll-snap-type: x proximity;
    }
    li {
      scroll-snap-align: start;
    }
  }
  /* Heads, pictures and figures of cards beside each other begin at one height. */
  li {
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: 0.5rem;
    min-inline-size: 0;
    padding: 0.75rem;
    border: 0.125rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    break-inside: avoid;
  }
  li:is(.off-pad, .past-line) {
    border-color: var(--orange);
    border-inline-start-width: 0.5rem;
  }
  li.partial {
    border-style: dashed;
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: start;
    gap: 0.25rem 0.5rem;
    margin: 0;
    font-size: 1.125rem;
    overflow-wrap: anywhere;
  }
  .moments {
    container-type: inline-size;
  }
  .remark {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0.0625rem 0.5rem;
    border: 0.0625rem solid var(--ink-soft);
    border-radius: 1rem;
    color: var(--ink);
    font-size: 0.875rem;
    font-weight: 600;
  }
  :is(.off-pad, .past-line) .remark {
    border-color: var(--orange);
  }
  .frames {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.375rem;
  }
  .frames button {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: 0.25rem;
    inline-size: 100%;
    padding: 0.25rem;
    font-size: 0.875rem;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .top {
    grid-column: 1;
  }
  .left {
    grid-column: 2;
  }
  .bottom {
    grid-column: 3;
  }
  .frames > * {
    grid-row: 1;
  }
  .frames p {
    align-self: center;
    margin: 0;
    color: var(--ink-soft);
    font-size: 0.875rem;
    text-align: center;
  }
  .frames svg {
    inline-size: 100%;
    block-size: auto;
  }
  .over-picture :is(.flesh, .flesh-head) {
    display: none;
  }
  .over-picture {
    color-scheme: dark;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(6rem, 40%)), 1fr));
    align-content: start;
    gap: 0.25rem 0.75rem;
    margin: 0;
  }
  dl > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  dt {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  @media screen {
    @container (max-width: 13.5rem) {
      .frames {
        grid-template-columns: 1fr;
      }
      .frames > * {
        grid-area: auto;
      }
    }
  }
  @media print {
    ol {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.375rem;
    }
    li {
      display: block;
      grid-row: auto;
      padding: 0.375rem;
      font-size: 9pt;
    }
    :is(h3, .remark, .frames button, .frames p, dt) {
      font-size: inherit;
    }
    .frames button {
      padding: 0;
      border: 0;
    }
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
