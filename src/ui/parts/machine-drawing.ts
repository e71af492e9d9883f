import { msg, str } from '@lit/localize';
import { css, html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { MachineKind } from '../../core/vocabulary/machine-kind.ts';
import { filmingDistance } from '../../words/filming-distance.ts';
import { machineKindWords } from '../../words/machine-kind-words.ts';

/** Goes with `machineDrawing`. */
export const machineDrawingStyles = css`
  .machine {
    display: block;
    inline-size: 100%;
    max-inline-size: 26rem;
    color: var(--ink-soft);
  }
  .machine .lifter {
    stroke: var(--blue);
  }
  .machine .phone {
    stroke: var(--ink);
    fill: var(--surface);
  }
  .machine .pad {
    stroke: var(--orange);
  }
  .machine .view {
    stroke: var(--ink);
    stroke-dasharray: 2 7;
  }
  .machine text {
    fill: var(--ink);
    stroke: none;
    font: 600 14px var(--font);
    text-anchor: middle;
  }
`;

/** A machine with its lifter, drawn twice. */
interface Drawing {
  /** From above, head to the left, the machine's middle at 90, 33. */
  readonly above: SVGTemplateResult;
  /** As the phone shows it: the screen, and in it the lifter with the hips at 268, 82. */
  readonly seen: SVGTemplateResult;
}

const LANDSCAPE = svg`<rect class="phone" x="184" y="8" width="168" height="112" rx="10" /><path d="M190 56v16" />`;
const PORTRAIT = svg`<rect class="phone" x="216" y="2" width="104" height="128" rx="10" /><path d="M260 8h16" />`;

const DRAWINGS: Readonly<Record<MachineKind, Drawing>> = {
  'sled-45': {
    above: svg`<path class="pad" d="M30 20v26" stroke-width="6" />
      <g class="lifter" stroke-width="5"><circle cx="48" cy="33" r="8" /><path d="M58 33h32M90 28h44M90 38h44" /></g>
      <path d="M142 18v30" stroke-width="5" />`,
    seen: svg`${LANDSCAPE}
      <path class="pad" d="M275 92L222 61" stroke-width="6" />
      <path d="M238 106h92l-52-16" />
      <path d="M304 34l28 40" stroke-width="5" />
      <g class="lifter" stroke-width="5"><circle cx="219" cy="43" r="9" /><path d="M231 59l37 23 12-38 32 12" /></g>`,
  },
  seated: {
    above: svg`<path class="pad" d="M46 20v26" stroke-width="6" />
      <g class="lifter" stroke-width="5"><circle cx="62" cy="33" r="8" /><path d="M72 28h52M72 38h52" /></g>
      <path d="M132 18v30" stroke-width="5" />`,
    seen: svg`${LANDSCAPE}
      <path class="pad" d="M259 88L246 38" stroke-width="6" />
      <path d="M252 94h32M268 94v14M246 108h88v-12" />
      <path d="M328 56v40" stroke-width="5" />
      <g class="lifter" stroke-width="5"><circle cx="252" cy="26" r="9" /><path d="M257 42l11 40 32-18 22 14" /></g>`,
  },
  lying: {
    above: svg`<path class="pad" d="M34 33h56" stroke-width="18" opacity="0.35" />
      <g class="lifter" stroke-width="5"><circle cx="36" cy="33" r="8" /><path d="M46 33h38M84 28h48M84 38h48" /></g>
      <path d="M140 18v30" stroke-width="5" />`,
    seen: svg`${LANDSCAPE}
      <path class="pad" d="M278 92L212 88" stroke-width="6" />
      <path d="M222 92v16M270 94v14M212 108h122V90" />
      <path d="M322 30v42" stroke-width="5" />
      <g class="lifter" stroke-width="5"><circle cx="214" cy="74" r="9" /><path d="M227 79l41 3 10-38 38 8" /></g>`,
  },
  vertical: {
    above: svg`<path class="pad" d="M40 33h60" stroke-width="18" opacity="0.35" />
      <g class="lifter" stroke-width="5"><circle cx="44" cy="33" r="8" /><path d="M54 33h46" /></g>
      <path d="M82 20h30v26H82z" />`,
    seen: svg`${PORTRAIT}
      <path class="pad" d="M284 108L232 106" stroke-width="6" />
      <path d="M232 120h66M298 120V24" />
      <path d="M252 24h46" stroke-width="5" />
      <g class="lifter" stroke-width="5"><circle cx="234" cy="91" r="8" /><path d="M244 96l34 2-14-36 12-32" /></g>`,
  },
};

/** Where the phone goes: on the left from above, on the right what it should show. */
export const machineDrawing = (kind: MachineKind): TemplateResult => {
  const { above, seen } = DRAWINGS[kind];
  return html`<svg
    class="machine"
    viewBox="0 0 360 168"
    fill="none"
    stroke="currentColor"
    stroke-width="3"
    stroke-linecap="round"
    stroke-linejoin="round"
    role="img"
    aria-label=${msg(
      str`${machineKindWords(kind)}: the phone stands ${filmingDistance()} beside the machine, level and as high as the hips, and looks square at its side. Its picture shows the lifter from head to feet, with room around.`,
    )}
  >
    <rect x="14" y="10" width="152" height="46" rx="8" />
    ${above}
    <path class="view" d="M90 62v66M80 130L22 62M100 130l58-68" />
    <rect class="phone" x="74" y="132" width="32" height="13" rx="4" />
    <text x="144" y="132">${filmingDistance('short')}</text>
    <text x="90" y="163">${msg('level, at hip height')}</text>
    ${seen}
    <text x="268" y="152">${msg('its picture')}</text>
  </svg>`;
};
