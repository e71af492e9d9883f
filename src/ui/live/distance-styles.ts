import { css, unsafeCSS } from 'lit';
import { ALERT_KINDS } from '../../core/vocabulary/alert.ts';
import { ALERT_FIELDS } from './distance-colours.ts';

const alertFields = ALERT_KINDS.map(
  (kind) => `.screen.${kind} { --field: ${ALERT_FIELDS[kind].ground}; --field-ink: ${ALERT_FIELDS[kind].ink}; }`,
).join('\n');

/**
 * Number and words are each a box of their own, and as large as it allows: whatever the phone's sides and however
 * large the lifter's text, nothing scrolls. A figure is taken for 0.7 em wide, and 0.72 em high.
 */
export const distanceStyles = css`
  ${unsafeCSS(alertFields)}
  :host {
    color-scheme: dark;
    display: block;
    min-block-size: 0;
    overflow: hidden;
  }
  .screen {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
    background: var(--field, transparent);
    color: var(--field-ink, var(--ink));
  }
  .field {
    container-type: size;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-block-size: 0;
    padding: max(1vmin, env(safe-area-inset-top)) max(2vmin, env(safe-area-inset-right)) 0
      max(2vmin, env(safe-area-inset-left));
  }
  .figures {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    gap: 2cqh 3cqw;
    min-block-size: 0;
  }
  .number,
  .words {
    container-type: size;
    display: grid;
    place-items: center;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .number p,
  .words p {
    margin: 0;
    font-weight: 800;
    text-align: center;
  }
  .number p {
    font-size: min(calc(92cqw / (var(--letters) * 0.7)), 118cqh);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 0.8;
    white-space: nowrap;
  }
  .words p {
    line-height: 1.08;
    text-wrap: balance;
  }
  .message {
    display: grid;
    grid-template: minmax(0, 2fr) minmax(0, 5fr) / minmax(0, 1fr);
    gap: 1cqh;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .message svg {
    place-self: center;
    block-size: 100%;
    max-inline-size: 100%;
  }
  .two {
    grid-template-rows: minmax(0, 3fr) minmax(0, 5fr);
  }
  .wordy {
    grid-template-rows: minmax(0, 1fr);
    padding-block: 8cqh;
  }
  .asks {
    grid-template-rows: minmax(0, 4fr) minmax(0, 3fr) minmax(0, 4fr);
  }
  .going {
    flex-direction: column;
    gap: 0;
    font-size: min(12cqw, 12cqh);
    font-weight: 800;
    line-height: 1.1;
  }
  .going span {
    font-variant-numeric: tabular-nums;
  }
  .meters {
    display: grid;
    grid-template: 21cqh 12cqh / auto minmax(0, 1fr);
    align-items: center;
    gap: 1.5cqh min(0.75rem, 2vmin);
    padding: 0 min(0.5rem, 2vmin) min(0.5rem, 1.5vmin);
    margin-block: 1cqh;
    border-radius: var(--radius);
    color: var(--ink);
  }
  .depth .meters {
    grid-template-rows: 36cqh 12cqh;
  }
  /* On every alert's field the meters keep their own ground, or orange would stand on orange. */
  .two + .meters {
    grid-template-rows: 15cqh 9cqh;
    background: var(--ground);
  }
  /* Whose wish is the depth reads it from the bar, whatever else is shown. */
  .depth .two + .meters {
    grid-template-rows: 24cqh 9cqh;
  }
  .meters svg {
    inline-size: min(9cqh, 10cqw);
    block-size: min(9cqh, 10cqw);
  }
  distance-bar {
    align-self: stretch;
    min-block-size: 0;
  }
  lift-meter {
    align-self: stretch;
    min-block-size: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem min(0.75rem, 2vw);
    padding: min(0.375rem, 1vh) max(min(0.75rem, 2vw), env(safe-area-inset-right)) max(min(0.5rem, 1vh), env(safe-area-inset-bottom))
      max(min(0.75rem, 2vw), env(safe-area-inset-left));
    background: var(--ground);
    color: var(--ink);
  }
  .sign {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin: 0;
    font-size: min(1.75rem, 7vmin);
    font-weight: 800;
    white-space: nowrap;
  }
  .sign svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .sign.on {
    padding-inline: 0.5rem;
    border-radius: var(--radius);
    background: var(--orange);
    color: var(--on-orange);
  }
  /* Shape of the whole field, beside its colours. */
  .lift-clear .field,
  .lift-slight .field,
  .depth-limit .field,
  .depth-near .field {
    outline: min(0.75rem, 2.5vmin) solid var(--field-ink);
    outline-offset: calc(-1 * min(0.75rem, 2.5vmin));
    padding: min(1.25rem, 4vmin);
  }
  .lift-slight .field,
  .depth-near .field {
    outline-style: dashed;
  }
  @container (min-aspect-ratio: 1) {
    .figures.two {
      grid-template: minmax(0, 1fr) / minmax(0, 4fr) minmax(0, 5fr);
    }
    .figures.wordy {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      padding: 10cqh 6cqw;
    }
    .message {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 3fr);
      align-items: center;
    }
    .words {
      block-size: 100%;
    }
    .figures.asks {
      grid-template: minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 2fr) minmax(0, 3fr);
    }
    .asks .number {
      grid-row: span 2;
    }
    .meters,
    .two + .meters {
      grid-template-rows: 18cqh 11cqh;
    }
  }
  /* Beside each other, figure and bar take all of the height. */
  @media (orientation: landscape) {
    .depth .field:has(.meters) {
      grid-template: minmax(0, 1fr) / minmax(0, 3fr) minmax(0, 4fr);
    }
    .depth .figures.two {
      grid-template: minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 1fr);
    }
    .depth .meters,
    .depth .two + .meters {
      grid-template-rows: minmax(0, 1fr) 22cqh;
      align-self: stretch;
    }
  }
`;
