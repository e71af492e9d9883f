import { css } from 'lit';

export const pickerStyles = css`
  :host {
    display: block;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem;
  }
  h2 {
    margin: 0;
    font-size: 1.25rem;
  }
  p {
    margin: 0.5rem 0 0;
    color: var(--ink-soft);
    max-inline-size: 65ch;
  }
  ul {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
    gap: 0.75rem;
  }
  li {
    display: flex;
    flex-direction: column;
    border: 0.125rem solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
  }
  li.chosen {
    border-color: var(--blue);
    box-shadow: inset 0 0 0 0.125rem var(--blue);
  }
  button.pick {
    position: relative;
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: start;
    gap: 0.75rem;
    min-block-size: 5.5rem;
    padding: 0.625rem;
    border-color: transparent;
    border-radius: 1rem;
    background: none;
    text-align: start;
    font-weight: 400;
  }
  button.pick:hover {
    background: var(--raised);
  }
  machine-picture {
    /* In pixels of the picture, so that large letters keep their room. */
    inline-size: min(6rem, 96px);
    aspect-ratio: 4 / 3;
    border-radius: 0.5rem;
    overflow: hidden;
  }
  .words {
    flex: 1 1 9rem;
    display: grid;
    overflow-wrap: anywhere;
  }
  strong {
    padding-inline-end: 2.25rem;
    font-size: 1.125rem;
    font-weight: 700;
  }
  .gym,
  small {
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }
  .settings {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .mark {
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline-end: 0.625rem;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    display: grid;
    place-items: center;
    border: 0.125rem solid var(--ink-soft);
    border-radius: 50%;
    font-weight: 800;
  }
  .chosen .mark {
    border-color: var(--blue);
    background: var(--blue);
    color: var(--on-blue);
  }
  .spot {
    margin: 0;
    padding-inline: 0.75rem;
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .spot span {
    font-weight: 600;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    padding: 0 0.625rem 0.5rem;
  }
  .ends .plain {
    padding-inline: 0.5rem;
  }
`;
