import { quantile } from '../../core/signal/quantile.ts';
import { JOINTS, type Point, type Side } from '../../core/vocabulary/pose.ts';
import type { FilmFrame } from './film-frames.ts';

/** How source pixels (y up) come to lie in the film, and where beside the body there is room for words. */
export interface FilmView {
  /** Film pixels per source pixel. */
  readonly scale: number;
  /** Where the source's upper left corner comes to lie, film pixels, y down. */
  readonly left: number;
  readonly top: number;
  /** The words stand in this corner, the depth bar at the other edge. */
  readonly corner: { readonly right: boolean; readonly bottom: boolean };
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** As on the live view: what is less certain is left out of the measurement. */
const CERTAIN_SCORE = 0.3;
/** A closer look than this shows jitter, not movement. */
const MOST_SCALE = 4;
/** Share of a drawn film that is left to the words: of the width in landscape, of the height in portrait. */
const WORDS_SHARE = 0.38;
/** Room for the depth bar, and around the body, as shares of the shorter edge. */
const EDGE = 0.17;

/** Every near-side joint that was seen, in the picture's pixels with y down. */
const seenPoints = (frames: readonly FilmFrame[], side: Side): readonly Point[] =>
  frames.flatMap(({ pose }) =>
    pose === null
      ? []
      : JOINTS.map((joint) => pose.keypoints[`${side}_${joint}`])
          .filter(({ score }) => score >= CERTAIN_SCORE)
          .map(({ x, y }) => ({ x, y: -y })),
  );

/** Over a filmed picture: it stays whole, and the words go to the corner farthest from the body. */
export const viewOverVideo = (
  frames: readonly FilmFrame[],
  side: Side,
  scale: number,
  { width, height }: Extent,
): FilmView => {
  const points = seenPoints(frames, side);
  const room = ({ right, bottom }: FilmView['corner']): number =>
    points.reduce(
      (least, { x, y }) =>
        Math.min(least, Math.hypot(x * scale - (right ? width : 0), y * scale - (bottom ? height : 0))),
      Number.POSITIVE_INFINITY,
    );
  const corners = [false, true].flatMap((bottom) => [false, true].map((right) => ({ right, bottom })));
  const corner = corners.reduce((best, each) => (room(each) > room(best) ? each : best));
  return { scale, left: 0, top: 0, corner };
};

/** Without a picture: as near to the body as it moves, beside the words. Wild single points do not count. */
export const viewOfBody = (frames: readonly FilmFrame[], side: Side, { width, height }: Extent): FilmView => {
  const points = seenPoints(frames, side);
  const corner = { right: false, bottom: false };
  if (points.length === 0) return { scale: 1, left: 0, top: 0, corner };
  const span = (values: readonly number[]) => {
    const [low, high] = [quantile(values, 0.005), quantile(values, 0.995)];
    return { middle: (low + high) / 2, length: Math.max(1, high - low) };
  };
  const [across, down] = [span(points.map(({ x }) => x)), span(points.map(({ y }) => y))];
  const edge = EDGE * Math.min(width, height);
  const wide = width >= height;
  const [from, above] = wide ? [WORDS_SHARE * width, edge] : [edge, WORDS_SHARE * height];
  const [roomX, roomY] = [width - edge - from, height - edge - above];
  const scale = Math.min(MOST_SCALE, roomX / across.length, roomY / down.length);
  return {
    scale,
    left: from + roomX / 2 - across.middle * scale,
    top: above + roomY / 2 - down.middle * scale,
    corner,
  };
};
