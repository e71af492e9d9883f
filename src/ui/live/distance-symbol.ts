import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { ALERT_KINDS, type AlertKind } from '../../core/vocabulary/alert.ts';
import { alertIcon } from './alert-icon.ts';

const DRAWINGS = {
  /** A body along a pad, and brackets that hold it. */
  settling: svg`<path d="M6 37l22-8 12 3" /><circle cx="15" cy="21" r="5" /><path d="M21 25l12-5 8 10" /><path d="M4 12V4h8M44 12V4h-8" />`,
  'counting-in': svg`<circle cx="24" cy="26" r="17" /><path d="M24 26V15M18 3h12" />`,
  paused: svg`<path d="M15 6v36M33 6v36" stroke-width="9" />`,
  over: svg`<path d="M11 45V4M11 7h28l-7 9 7 9H11" />`,
  /** Something is said. */
  guide: svg`<path d="M5 7h38v25H24l-10 10V32H5z" /><path d="M14 16h20M14 23h12" />`,
  /** A thigh that closes on a pad. */
  depth: svg`<path d="M5 42h38M8 42L34 8" /><path d="M30 42a22 22 0 0 0-8-17" />`,
  lift: svg`<path d="M5 43h38M13 14L24 4l11 10" /><circle cx="24" cy="26" r="7" fill="currentColor" />`,
  recording: svg`<circle cx="24" cy="24" r="20" /><circle cx="24" cy="24" r="11" fill="currentColor" stroke="none" />`,
  'not-recording': svg`<circle cx="24" cy="24" r="20" /><circle cx="24" cy="24" r="7" fill="currentColor" stroke="none" /><path d="M10 10l28 28" />`,
} as const satisfies Record<string, SVGTemplateResult>;

export type DistanceSymbol = keyof typeof DRAWINGS;

const isAlert = (name: DistanceSymbol | AlertKind): name is AlertKind =>
  (ALERT_KINDS as readonly string[]).includes(name);

/** A thick drawing in the colour of the words beside it; readers pass over it. */
export const distanceSymbol = (name: DistanceSymbol | AlertKind): TemplateResult =>
  isAlert(name)
    ? alertIcon(name)
    : html`<svg
        viewBox="0 0 48 48"
        fill="none"
        stroke="currentColor"
        stroke-width="5"
        stroke-linejoin="round"
        stroke-linecap="round"
        aria-hidden="true"
      >
        ${DRAWINGS[name]}
      </svg>`;
