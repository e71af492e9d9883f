import { css } from 'lit';
import { PICTURE_SHARE } from './distance-colours.ts';

/**
 * Portrait: picture above, numbers below. Landscape: numbers beside it, so that picture, number and
 * banner are seen at once on a phone lying on its side. The numbers shrink with the window's height
 * before anything scrolls.
 */
export const liveStyles = css`
  :host {
    --number-size: min(8rem, 27vw, 22vh);
    color-scheme: dark;
    display: block;
    background: var(--ground);
  }
  main {
    display: grid;
    grid-template: 'picture' minmax(38vh, 1fr) 'bar' auto 'panel' auto / minmax(0, 1fr);
    min-block-size: 100vh;
    min-block-size: 100dvh;
  }
  /* The checks are what is read now; all of them are on a phone at once. */
  main.placing-phone {
    grid-template-rows: minmax(22vh, 1fr) auto auto;
  }
  .picture {
    grid-area: picture;
    position: relative;
    min-block-size: 0;
    background: #000;
    overflow: hidden;
  }
  .picture > video,
  .picture > canvas,
  .picture > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .picture.mirrored > :is(video, canvas, img) {
    transform: scaleX(-1);
  }
  .picture.behind {
    grid-area: 1 / 1 / -1 / -1;
    opacity: ${PICTURE_SHARE};
  }
  .picture.unseen {
    opacity: 0;
  }
  distance-view {
    grid-area: 1 / 1 / -1 / -1;
    position: relative;
    block-size: 100vh;
    block-size: 100dvh;
  }
  distance-view .bar {
    flex: 1 1 auto;
    justify-content: flex-end;
    padding: 0;
  }
  /* Large text makes the numbers smaller before it makes these larger: 44 px are kept. */
  distance-view .bar button {
    flex: none;
    min-block-size: max(44px, min(2.75rem, 7vmin));
    padding: 0.25rem min(1rem, 2vw);
  }
  distance-view .speed {
    margin: 0;
  }
  distance-view .device {
    font-size: min(1.25rem, 5vmin);
  }
  alert-banner {
    position: absolute;
    inset: 0.5rem 0.5rem auto;
    pointer-events: none;
  }
  .notice {
    position: absolute;
    inset: 0.5rem 0.5rem auto;
    margin-inline: auto;
    max-inline-size: 34rem;
    padding: 0.625rem 0.875rem;
    font-size: min(1rem, 5vmin);
    border: 0.0625rem solid var(--line);
    border-radius: var(--radius);
    background: rgb(8 11 16 / 88%);
    font-weight: 600;
    pointer-events: none;
  }
  .notice.alone {
    inset-block: 50% auto;
    translate: 0 -50%;
  }
  .notice p {
    margin: 0;
  }
  .notice progress {
    margin-block-start: 0.5rem;
  }
  .bar {
    grid-area: bar;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: min(0.375rem, 1vh) 0.5rem;
    font-size: min(1rem, 5vmin);
  }
  .bar button {
    padding: 0.375rem 0.75rem;
    white-space: nowrap;
  }
  .device {
    flex: 1 0 100%;
    font-size: 0.875em;
  }
  .device p {
    margin: 0;
  }
  .bar > .sign {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin: 0;
    font-weight: 700;
    white-space: nowrap;
  }
  .bar > .sign svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .bar > .sign.on {
    padding-inline: 0.5rem;
    border-radius: var(--radius);
    background: var(--orange);
    color: var(--on-orange);
  }
  camera-select {
    flex: 1 1 6rem;
    max-inline-size: 12rem;
  }
  .speed {
    margin: 0;
    margin-inline-start: auto;
    color: var(--ink-soft);
    font-size: min(0.8125rem, 4vmin);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .panel {
    grid-area: panel;
    display: grid;
    grid-template: 'depth reps' auto 'lift lift' auto 'controls controls' auto / minmax(0, 1fr) auto;
    gap: min(0.75rem, 2vh) min(1rem, 3vw);
    align-content: space-evenly;
    padding: 0.5rem min(1rem, 4vw) max(0.75rem, env(safe-area-inset-bottom));
  }
  depth-gauge {
    grid-area: depth;
  }
  rep-counter {
    grid-area: reps;
    align-self: center;
    min-inline-size: 3ch;
    text-align: end;
  }
  lift-meter {
    grid-area: lift;
  }
  .panel.column {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .guide {
    grid-column: 1 / -1;
    margin: 0;
    font-size: clamp(1.25rem, 2.5vmin + 0.75rem, 2rem);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  /* Only where the checks keep their room beside it. */
  .stand {
    display: none;
  }
  .placing {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .controls {
    grid-area: controls;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .controls button {
    flex: 1 0 auto;
    min-block-size: min(3.5rem, 15vh);
    font-size: min(1.125rem, 6vh);
  }
  .progress {
    flex: 3 1 8rem;
  }
  .progress p {
    margin: 0 0 0.25rem;
    font-variant-numeric: tabular-nums;
  }
  @media (min-width: 64rem) and (min-height: 44rem) {
    .stand {
      display: block;
    }
  }
  @media (orientation: landscape) {
    :host {
      --number-size: min(10rem, 14vw, 25vh);
    }
    /* A row of their own would be the number's height. */
    distance-view .bar {
      flex: 1 1 0;
      flex-wrap: nowrap;
    }
    distance-view .device {
      flex: 1 1 auto;
      font-size: min(1rem, 4vmin);
    }
    .panel.column .guide {
      font-size: min(1.125rem, 5vmin);
    }
    main,
    main.placing-phone {
      grid-template: 'picture panel' minmax(0, 1fr) 'bar panel' auto / minmax(0, 1fr) minmax(min(21rem, 44vw), 30vw);
      block-size: 100vh;
      block-size: 100dvh;
      min-block-size: 0;
    }
    .panel {
      grid-template: 'depth depth' minmax(min(7rem, 30vh), 1fr) 'lift lift' auto 'reps controls' auto / auto minmax(0, 1fr);
      max-block-size: 100vh;
      overflow-y: auto;
      border-inline-start: 0.0625rem solid var(--line);
      padding-block: 0.5rem;
    }
    rep-counter {
      --number-size: min(8rem, 11vw, 19vh);
      text-align: start;
    }
  }
`;
