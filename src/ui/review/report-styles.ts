import { css } from 'lit';

export const reportStyles = css`
  .page {
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    max-inline-size: 86rem;
    padding: 1rem min(1rem, 4vw) 2rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    color: var(--ink-soft);
  }
  header .plain {
    margin-inline-start: max(-1rem, -4vw);
  }
  header p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .keeping {
    font-weight: 600;
    color: var(--ink);
  }
  h1 {
    margin: 0;
    font-size: clamp(1.5rem, 4vw + 0.5rem, 2.25rem);
    line-height: 1.15;
    font-weight: 800;
    letter-spacing: -0.02em;
    text-wrap: balance;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.25rem;
  }
  .card {
    min-inline-size: 0;
    padding: min(1rem, 4vw);
    border: 0.0625rem solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 2rem;
  }
  set-verdict {
    margin-block-start: 0.75rem;
  }
  header rest-timer {
    margin-inline-start: auto;
  }
  rep-strip {
    margin-inline: max(-1rem, -4vw);
    padding-inline: min(1rem, 4vw);
  }
  .watched {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }
  details > :is(set-comparison, set-corrections) {
    margin-block: 0.5rem 1.25rem;
  }
  @media (min-width: 56rem) {
    .top {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }
  /* Whatever is chosen of the reps is seen beside them at once. */
  @media screen and (min-width: 72rem) and (min-height: 36rem) {
    .watched {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
    .watched rep-strip {
      --least-card: 15.5rem;
      margin-inline: 0;
      padding-inline: 0;
    }
    .watched .card {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  @media (forced-colors: active) {
    header .plain {
      margin-inline-start: 0;
    }
  }
  @media print {
    .watched {
      display: block;
    }
    :host {
      color-scheme: light;
      background: none;
    }
    .page {
      gap: 0.75rem;
      max-inline-size: none;
      padding: 0;
      font-size: 10pt;
    }
    .screen-only,
    header button,
    problem-notice,
    health-note,
    machine-name-offer,
    set-video {
      display: none;
    }
    .card {
      padding: 0;
      border: none;
      background: none;
    }
    rep-strip {
      margin-inline: 0;
      padding-inline: 0;
    }
    set-facts,
    h2 {
      break-inside: avoid;
    }
    h2 {
      break-after: avoid;
    }
  }
`;
