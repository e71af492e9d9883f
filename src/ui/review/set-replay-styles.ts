import { css } from 'lit';

export const setReplayStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ink);
  }
  .replay {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .picture {
    position: relative;
    inline-size: 100%;
    max-block-size: max(16rem, 56dvh);
    margin-inline: auto;
    overflow: hidden;
    border: 0.0625rem solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .picture.video {
    color-scheme: dark;
    background: #000;
  }
  video,
  replay-stage {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .gone {
    position: absolute;
    inset: auto 0 0;
    margin: 0;
    padding: 0.5rem 0.75rem;
    background: color-mix(in srgb, var(--surface) 85%, transparent);
    font-weight: 600;
  }
  .readout {
    container-type: inline-size;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(4.5rem, 1fr) minmax(min-content, 1fr) minmax(min-content, 1.6fr);
    gap: 0 0.75rem;
    margin: 0;
  }
  dt {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  dd {
    margin: 0;
    font-size: clamp(1.125rem, 6cqi, 1.75rem);
    white-space: nowrap;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 17rem) {
    dl {
      grid-template-columns: 1fr;
    }
  }
  /* As on every player, time runs to the right. */
  .transport,
  .scrub {
    direction: ltr;
  }
  .scrub {
    position: relative;
    padding-block-start: 1rem;
  }
  .scrub svg {
    position: absolute;
    inset: 0 0.5rem auto;
    inline-size: calc(100% - 1rem);
    block-size: 1rem;
  }
  .scrub rect {
    fill: var(--ink-soft);
  }
  .scrub :is(.off-pad, .past-line) {
    fill: var(--orange);
  }
  input[type='range'] {
    display: block;
    inline-size: 100%;
    block-size: 2.75rem;
    margin: 0;
    accent-color: var(--blue);
    cursor: pointer;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .row > * {
    flex: 1 1 auto;
  }
  .transport > * {
    flex: 1 1 2.75rem;
    padding-inline: 0.25rem;
  }
  .transport .primary {
    flex: 3 0 auto;
  }
  .choices > button {
    padding-inline: 0.5rem;
  }
  .choices > label {
    flex: 1 1 9rem;
    min-inline-size: 0;
  }
  .choices > .group {
    flex: 2 1 12rem;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0;
  }
  .group > button {
    flex: 1;
    border-radius: 0;
    margin-inline-start: -0.125rem;
    padding-inline: 0.5rem;
  }
  .group > button:first-child {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
    margin-inline-start: 0;
  }
  .group > button:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  .group > button:focus-visible {
    z-index: 1;
  }
  button[aria-pressed='true'] {
    background: var(--raised);
    border-color: var(--ink);
    color: var(--ink);
    text-decoration: underline;
    text-decoration-thickness: 0.125rem;
    text-underline-offset: 0.25em;
  }
  .group > button[aria-pressed='true'] {
    z-index: 1;
  }
  label {
    display: grid;
    gap: 0.125rem;
    font-size: 0.875rem;
    color: var(--ink-soft);
  }
  label select {
    inline-size: 100%;
    padding-inline: 0.375rem 0;
    font-size: 0.9375rem;
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .choices {
    align-items: end;
  }
  .keys {
    margin: 0;
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  /* Beside each other where there is the room, on a phone that lies on its side above all. */
  @media (min-aspect-ratio: 1 / 1) {
    @container (min-width: 42rem) {
      .replay {
        grid-template-columns: minmax(0, 3fr) minmax(19rem, 2fr);
        align-items: start;
      }
      .picture {
        grid-row: 1 / span 6;
        max-block-size: max(16rem, 88dvh);
      }
    }
  }
  @media (min-aspect-ratio: 1 / 1) and (max-height: 30rem) {
    .replay {
      gap: 0.375rem 0.75rem;
    }
    .picture {
      max-block-size: calc(100dvh - 1.5rem);
    }
    .keys {
      display: none;
    }
    .scrub input {
      block-size: 2.25rem;
    }
  }
  @media print {
    .scrub,
    .row,
    .keys {
      display: none;
    }
  }
`;
