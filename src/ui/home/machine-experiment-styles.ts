import { css } from 'lit';

export const experimentStyles = css`
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.375rem;
    font-weight: 600;
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 3rem;
    cursor: pointer;
  }
  label.check input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--blue);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 1rem;
  }
  .way {
    display: grid;
    gap: 0.75rem;
    align-content: space-between;
    padding: min(1rem, 4vw);
    border: 0.0625rem solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
  }
  .notches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  ol.trials {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }
  .trials li {
    padding: 0.375rem 0.75rem;
    border: 0.125rem solid var(--line);
    border-radius: 2rem;
    color: var(--ink-soft);
  }
  .trials li[aria-current] {
    border-color: var(--blue);
    color: var(--ink);
    font-weight: 700;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.625rem 0.5rem 0.625rem 0;
    border-block-end: 0.0625rem solid var(--line);
    text-align: start;
    vertical-align: middle;
    font-variant-numeric: tabular-nums;
  }
  th.range,
  td.range {
    inline-size: 40%;
    padding-inline-end: 0;
  }
  .scale {
    position: relative;
    block-size: 1.25rem;
    border-radius: 0.625rem;
    background: var(--raised);
  }
  .scale span {
    position: absolute;
    inset-block: 0;
    min-inline-size: 0.5rem;
    border-radius: 0.625rem;
    background: var(--blue);
  }
  .scale span.open {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    background: repeating-linear-gradient(-45deg, var(--blue) 0 0.375rem, transparent 0.375rem 0.625rem);
    border-inline-start: 0.25rem solid var(--blue);
  }
  @media (max-width: 30rem) {
    th.range,
    td.range {
      display: none;
    }
  }
`;
