import { css, nothing, type SVGTemplateResult, svg } from 'lit';
import { minus, plus, scaled, unit } from '../../core/geometry/vector.ts';
import type { MotionFrame } from '../../core/report/set-motion.ts';
import { JOINTS, type Point } from '../../core/vocabulary/pose.ts';
import { svgNumber as n, svgPath } from './svg-path.ts';

/** A body to draw, in any coordinates with y up. */
export type FigureBody = Pick<MotionFrame, 'joints' | 'head' | 'seen'>;

/** Shares of the thigh. */
const LIMB = 0.26;
const BONE = 0.045;
const JOINT = 0.06;
const HEAD = 0.22;
/** A head keypoint lies at the ear; the neck ends here without one. */
const NECK = 0.35;

/** How the two bodies of a pair are told apart: one whole and filled, the other hollow and dashed. */
export type FigureLook = 'first' | 'second';

const headOf = ({ joints, head }: FigureBody, thigh: number): Point =>
  head ?? plus(joints.shoulder, scaled(unit(minus(joints.shoulder, joints.hip)), NECK * thigh));

/** The near side of a body, without a face: limbs, bones and joints. `thigh` is its length in the same coordinates. */
export const bodyFigure = (body: FigureBody, thigh: number, look: FigureLook = 'first'): SVGTemplateResult => {
  const path = svgPath(JOINTS.map((joint) => body.joints[joint]));
  const head = headOf(body, thigh);
  const unsure = body.seen ? '' : 'unsure';
  return svg`<g class="body ${look} ${unsure}" stroke-linecap="round" stroke-linejoin="round">
    ${
      look === 'first'
        ? svg`<circle class="flesh-head" cx=${n(head.x)} cy=${n(-head.y)} r=${n(HEAD * thigh)} />
          <path class="flesh" d=${path} stroke-width=${n(LIMB * thigh)} />`
        : svg`<circle class="ghost-head" cx=${n(head.x)} cy=${n(-head.y)} r=${n(HEAD * thigh)}
            stroke-width=${n(BONE * 0.7 * thigh)} stroke-dasharray="${n(0.08 * thigh)} ${n(0.1 * thigh)}" />`
    }
    <path class="bone" d=${path} stroke-width=${n(BONE * thigh)}
      stroke-dasharray=${look === 'second' || unsure ? `${n(0.1 * thigh)} ${n(0.1 * thigh)}` : nothing} />
    ${JOINTS.map(
      (joint) => svg`<circle class="joint" cx=${n(body.joints[joint].x)} cy=${n(-body.joints[joint].y)}
        r=${n(JOINT * thigh)} stroke-width=${n(0.03 * thigh)} />`,
    )}
  </g>`;
};

/** What a figure is drawn with, on any ground of ours. */
export const figureStyles = css`
  .body path,
  .ghost-head {
    fill: none;
  }
  .flesh {
    stroke: var(--flesh, color-mix(in srgb, var(--ink-soft) 30%, var(--surface)));
  }
  .flesh-head {
    fill: var(--flesh, color-mix(in srgb, var(--ink-soft) 30%, var(--surface)));
  }
  .first .bone,
  .first .joint {
    stroke: var(--blue);
    fill: var(--blue);
  }
  .first .bone {
    fill: none;
  }
  .second .bone,
  .ghost-head {
    stroke: var(--orange);
  }
  .second .joint {
    stroke: var(--orange);
    fill: var(--surface);
  }
  .unsure {
    opacity: 0.5;
  }
  .pad {
    fill: none;
    stroke: var(--ink);
    stroke-linecap: round;
  }
  .gap {
    fill: none;
    stroke: var(--orange);
    stroke-linecap: round;
  }
  .rest {
    fill: none;
    stroke: var(--ink);
  }
  @media (forced-colors: active) {
    .flesh,
    .ghost-head {
      stroke: GrayText;
    }
    .flesh-head {
      fill: GrayText;
    }
    .bone,
    .pad,
    .gap,
    .rest {
      stroke: CanvasText !important;
    }
    .joint {
      stroke: CanvasText !important;
    }
    .first .joint {
      fill: CanvasText !important;
    }
  }
`;
