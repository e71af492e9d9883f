import { degreesTick, liftTick, liftTicks } from './chart-parts.ts';

/** The scale reaches at least so far, centimetres, so that neither noise looks like a lift nor a set without one. */
const LEAST_LIFT_SCALE = 3;

/** Depth downwards between two depths, degrees. */
export const depthAxis = (least: number, most: number) =>
  ({
    domain: [least, most],
    reverse: true,
    nice: 4,
    grid: true,
    ticks: 4,
    tickFormat: degreesTick,
    tickSize: 0,
    label: null,
  }) as const;

/** Lift upwards, centimetres, with about so many ticks: over all `lifts`, and from 0 at the latest. */
export const liftAxis = (lifts: readonly number[], ticks: number) => {
  const [least, most] = [Math.min(0, ...lifts), Math.max(LEAST_LIFT_SCALE, ...lifts)];
  return {
    domain: [least, most],
    grid: true,
    ticks: liftTicks(least, most, ticks),
    tickFormat: liftTick,
    tickSize: 0,
    label: null,
  } as const;
};
