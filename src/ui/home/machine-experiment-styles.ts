import { css } from 'lit';

export const experimentStyles = css`
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
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 0.625rem;
    padding-inline: 0 0.5rem;
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
