import { type Felt, type FeltMotion, MotionMeter } from '../../src/capture/motion-meter.ts';
import type { PhoneMotion } from '../../src/core/vocabulary/phone-motion.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';

/** A push along each of the phone's axes, m/s². */
export type Push = readonly [x: number, y: number, z: number];

export interface FeltPhone {
  /** How far it leans back, degrees. */
  readonly leanAt?: (at: number) => number;
  readonly pushAt?: (at: number) => Push;
  /** Readings a second. */
  readonly rate?: number;
  /** iOS gives every sign the other way round. */
  readonly sign?: 1 | -1;
}

const GRAVITY = 9.81;
const FRAME = 1000 / 30;

/** The acceleration with gravity of a phone that stands upright, as its sensor reads it. */
export const feltAt = (
  at: number,
  { leanAt = () => 0, pushAt = () => [0, 0, 0], sign = 1 }: FeltPhone = {},
): Record<'x' | 'y' | 'z', number> => {
  const lean = (leanAt(at) * Math.PI) / 180;
  const [x, y, z] = pushAt(at);
  return { x: sign * x, y: sign * (GRAVITY * Math.cos(lean) + y), z: sign * (GRAVITY * Math.sin(lean) + z) };
};

/** What 30 frames a second hear of a phone from time 0 on; `felt` replaces what the sensor gives. */
export const heardIn = (
  ms: number,
  phone: FeltPhone = {},
  felt: (at: number) => Felt | null = (at) => feltAt(at, phone),
): readonly (FeltMotion | null)[] => {
  const meter = new MotionMeter();
  const step = 1000 / (phone.rate ?? 60);
  let at = 0;
  return Array.from({ length: Math.round(ms / FRAME) }, (_, i) => {
    for (; at <= (i + 1) * FRAME; at += step) meter.add(felt(at), at);
    return meter.take((i + 1) * FRAME);
  });
};

export const motionOf = ({
  jolted = false,
  tilt = 0,
}: {
  readonly jolted?: boolean;
  readonly tilt?: number;
}): PhoneMotion => ({ jolted, tilt: degrees(tilt) });

/** The same set before a wall without any texture: only the phone knows whether it moves; null: nor does the phone. */
export const beforeBareWall = (recording: Recording, motionAt: (at: number) => PhoneMotion | null): Recording => ({
  ...recording,
  frames: recording.frames.map((frame) => {
    const phoneMotion = motionAt(frame.capturedAt);
    return { ...frame, cameraShift: null, ...(phoneMotion && { phoneMotion }) };
  }),
});
