import type { WholeGrey } from './crop-drawer.ts';
import { compose, type Transform, uprightTransform } from './crop-transform.ts';
import type { QuarterTurns } from './protocol.ts';

/** Pixels of the small picture to those of the upright source picture, both y down. */
export const toUprightSource = ({ factor, width, height }: WholeGrey, quarterTurns: QuarterTurns): Transform =>
  compose(uprightTransform(quarterTurns, width, height), {
    a: factor,
    b: 0,
    c: 0,
    d: factor,
    e: factor / 2,
    f: factor / 2,
  });
