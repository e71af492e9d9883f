import type { JointPoints } from '../../core/geometry/see-joints.ts';
import { plus, scaled } from '../../core/geometry/vector.ts';
import { JOINTS, type Point } from '../../core/vocabulary/pose.ts';
import type { Milliseconds } from '../../core/vocabulary/units.ts';
import type { FigureSize } from './depth-figure.ts';
import { PRINT_INK as INK } from './print-ink.ts';
import type { SmoothedSet } from './smoothed-set.ts';
import { svgNumber as n } from './svg-text.ts';

/** Room around the body, as a share of the thigh. */
const MARGIN = 0.35;

/** The joints in the frame nearest to a time; null where one was not seen there. */
const jointsAt = ({ frames }: SmoothedSet, at: Milliseconds): JointPoints | null => {
  const [nearest] = [...frames].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  return nearest && nearest.missing.length === 0 ? nearest.joints : null;
};

type OnPaper = (point: Point) => string;

/** Where each outline comes to lie on the paper, y down, both at one scale. */
const fitInto = (points: readonly Point[], margin: number, { width, height }: FigureSize): OnPaper => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [low, high] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  const scale = Math.min(width / (right - left), height / (high - low));
  const [dx, dy] = [(width - (right - left) * scale) / 2, (height - (high - low) * scale) / 2];
  return ({ x, y }) => `${n(dx + (x - left) * scale)} ${n(dy + (high - y) * scale)}`;
};

/** One body from the side: no face, no name. Broad and whole for the one, dashed and hollow for the other. */
const outline = (joints: JointPoints, onPaper: OnPaper, kind: 'best' | 'worst'): string => {
  const path = JOINTS.map((joint, i) => `${i === 0 ? 'M' : 'L'}${onPaper(joints[joint])}`).join('');
  const stroke = (colour: string, width: number, more = ''): string =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
  const [colour, fill] = kind === 'best' ? [INK.blue, INK.blue] : [INK.orange, '#ffffff'];
  const dots = JOINTS.map((joint) => {
    const [cx, cy] = onPaper(joints[joint]).split(' ');
    return `<circle cx="${cx}" cy="${cy}" r="3" fill="${fill}" stroke="${colour}" stroke-width="1.5"/>`;
  });
  const limbs =
    kind === 'best' ? stroke(INK.paleBlue, 13) + stroke(INK.blue, 2) : stroke(INK.orange, 2, 'stroke-dasharray="6 4"');
  return limbs + dots.join('');
};

/** When each of the two reps was deepest; null where there is no second one. */
export interface OutlineTimes {
  readonly best: Milliseconds;
  readonly worst: Milliseconds | null;
}

/** Two bottoms laid over each other with the pad behind them; null where neither could be seen. */
export const outlineFigure = (set: SmoothedSet, { best, worst }: OutlineTimes, size: FigureSize): string | null => {
  const { body } = set;
  const bodies = [
    ['best', jointsAt(set, best)],
    ['worst', worst === null ? null : jointsAt(set, worst)],
  ] as const;
  const seen = bodies.flatMap(([kind, joints]) => (joints ? [{ kind, joints }] : []));
  if (seen.length === 0) return null;
  const along = scaled(body.pad.along, body.thigh);
  const pad = [plus(body.hip, scaled(along, -0.3)), plus(body.shoulder, scaled(along, 0.5))] as const;
  const points = seen.flatMap(({ joints }) => JOINTS.map((joint) => joints[joint]));
  const onPaper = fitInto([...points, ...pad], MARGIN * body.thigh, size);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(size.width)}" height="${n(size.height)}" viewBox="0 0 ${n(size.width)} ${n(size.height)}">`,
    `<path d="M${onPaper(pad[0])}L${onPaper(pad[1])}" stroke="${INK.line}" stroke-width="6" stroke-linecap="round" fill="none"/>`,
    ...seen.map(({ kind, joints }) => outline(joints, onPaper, kind)),
    '</svg>',
  ].join('');
};
