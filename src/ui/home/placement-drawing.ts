import { css, html, type TemplateResult } from 'lit';

/** Goes with `placementDrawing`. */
export const placementStyles = css`
  .placement {
    display: block;
    inline-size: 100%;
    max-inline-size: 26rem;
    color: var(--ink-soft);
  }
  .placement .lifter {
    stroke: var(--blue);
  }
  .placement .phone {
    stroke: var(--ink);
    fill: var(--surface);
  }
  .placement .pad {
    stroke: var(--orange);
  }
  .placement .view {
    stroke: var(--ink);
    stroke-dasharray: 2 7;
  }
  .placement text {
    fill: var(--ink);
    stroke: none;
    font: 600 15px var(--font);
  }
`;

/** Left: from above, the phone square to the machine. Right: from behind the head, the phone as high as the hips. */
export const placementDrawing = (): TemplateResult => html`<svg
  class="placement"
  viewBox="0 0 360 168"
  fill="none"
  stroke="currentColor"
  stroke-width="3"
  stroke-linecap="round"
  stroke-linejoin="round"
  role="img"
  aria-label="From above, the phone looks at the machine square from the side, 1.5 to 3 metres away. Seen upright, it is as high as the hips."
>
  <rect x="14" y="10" width="152" height="46" rx="8" />
  <path class="pad" d="M30 20v26" stroke-width="6" />
  <g class="lifter" stroke-width="5">
    <circle cx="48" cy="33" r="8" />
    <path d="M58 33h32M90 28h44M90 38h44" />
  </g>
  <path d="M142 18v30" stroke-width="5" />
  <path class="view" d="M90 62v66M80 132L22 62M100 132l58-70" />
  <rect class="phone" x="74" y="134" width="32" height="14" rx="4" />
  <text x="136" y="116">1.5–3 m</text>
  <path d="M204 158h148" />
  <path d="M286 158v-44h50v44" />
  <path class="pad" d="M292 108h38" stroke-width="6" />
  <g class="lifter" stroke-width="5">
    <circle cx="311" cy="52" r="10" />
    <path d="M295 98c0-18 4-26 16-26s16 8 16 26z" />
  </g>
  <path class="view" d="M240 92h52" />
  <rect class="phone" x="218" y="76" width="14" height="32" rx="4" />
  <path d="M225 108v50M214 158l11-18 11 18" />
</svg>`;
