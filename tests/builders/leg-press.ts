import type { Joint, Observation, Point } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { degrees, milliseconds, pixels } from '../../src/core/vocabulary/units.ts';
import { normal, seeded } from './noise.ts';
import { poseOf } from './pose.ts';

/**
 * A leg press as a mechanism, with exact truth: the hip is pinned to the pad (and lifts from it when told to), the
 * ankle runs on the rail, thigh and shank join them. Degrees, milliseconds and thigh lengths; pixels only where said.
 */
export interface Machine {
  /** Of the pad against the floor: 0 lies, 90 sits upright. The lifter faces right; `mirrored` turns them round. */
  readonly pad: number;
  /** Between the thigh in line with the trunk and the rail: the depth at which the leg would be straight. */
  readonly rail: number;
  /** Height of the ankle's rail over the hip, across the rail and towards the head, thigh lengths. */
  readonly footHeight: number;
  /** Pixels. */
  readonly thigh: number;
  /** Thigh lengths. */
  readonly shank: number;
  readonly trunk: number;
  /** The hip's place in the picture, pixels, y up. */
  readonly hip: Point;
}

/** What the detector adds to the true joints, thigh lengths; `drift` is per degree of depth beyond 80. */
export interface Detector {
  /** SD of each keypoint's jitter on each axis. */
  readonly noise: number;
  readonly seed: number;
  readonly hipAlong: number;
  readonly hipAcross: number;
  readonly hipDrift: number;
  readonly shoulderAlong: number;
  /** Of the knee along the thigh, away from the hip, where it is least (65 degrees of knee flexion). */
  readonly kneeOut: number;
  /** How the knee's bias changes from there, per square degree of flexion. */
  readonly kneeArch: number;
  readonly score: number;
  /** Hides the hip where the depth is past this. */
  readonly hipHiddenFrom: number;
  /** Camera off side-on, degrees. */
  readonly yaw: number;
}

/** The frames' times. */
export interface Shutter {
  readonly fps: number;
  /** Most that a frame may come late or early, share of the interval. */
  readonly unevenness: number;
  /** Every so many frames, one is missing; 0 for none. */
  readonly dropEvery: number;
}

export interface RepAct {
  readonly kind: 'rep';
  readonly depth: number;
  readonly eccentric: number;
  readonly pause: number;
  readonly concentric: number;
  /** Lift per degree of depth past the onset, thigh lengths. */
  readonly liftSlope: number;
  readonly onset: number;
  /** Of the whole trunk towards the head, during the way up, thigh lengths. */
  readonly slide: number;
}

/** What happens before the camera, one after the other. */
export type Act =
  | RepAct
  | { readonly kind: 'rest'; readonly ms: number }
  | { readonly kind: 'empty'; readonly ms: number }
  /** Down to a depth, and there the set ends. */
  | { readonly kind: 'failed'; readonly depth: number; readonly ms: number }
  /** Walks in and lowers onto the pad. */
  | { readonly kind: 'get-in'; readonly ms: number }
  /** Knee and hip move by this many degrees of knee flexion and back. */
  | { readonly kind: 'shuffle'; readonly kneeFlexion: number; readonly ms: number }
  /** The knee stays, the ankle travels along the rail by this much. */
  | { readonly kind: 'calf-raise'; readonly travel: number; readonly ms: number }
  | { readonly kind: 'squat'; readonly kneeFlexion: number; readonly ms: number }
  | { readonly kind: 'walk'; readonly ms: number };

export interface RepTruth {
  readonly startAt: number;
  readonly bottomAt: number;
  readonly endAt: number;
  readonly depth: number;
  readonly kneeFlexion: number;
  /** Thigh lengths. */
  readonly lift: number;
}

export interface Scene {
  readonly recording: Recording;
  readonly reps: readonly RepTruth[];
  /** Duration, milliseconds. */
  readonly duration: number;
}

export interface SceneOptions {
  readonly machine?: Partial<Machine>;
  readonly detector?: Partial<Detector>;
  readonly shutter?: Partial<Shutter>;
  /** Depth with the legs nearly straight. */
  readonly top?: number;
}

const MACHINE: Machine = {
  pad: 40,
  rail: 55,
  footHeight: 0.1,
  thigh: 150,
  shank: 1,
  trunk: 1.18,
  hip: { x: 500, y: -480 },
};

const IDEAL: Detector = {
  noise: 0,
  seed: 1,
  hipAlong: 0,
  hipAcross: 0,
  hipDrift: 0,
  shoulderAlong: 0,
  kneeOut: 0,
  kneeArch: 0,
  score: 0.7,
  hipHiddenFrom: Number.POSITIVE_INFINITY,
  yaw: 0,
};

/** MoveNet's knee: too near the hip, by 6 mm at best and by up to 2 cm more on a straight or a sharply bent leg. */
export const MOVENET_KNEE = { kneeOut: -0.014, kneeArch: -1.4e-5 } as const;

/** MoveNet as it was measured on rendered clips: hip 4-5 cm towards the head, drifting into the pad by 1.3 mm per degree. */
export const MOVENET: Partial<Detector> = {
  noise: 0.007,
  hipAlong: 0.1,
  hipAcross: 0.015,
  hipDrift: -0.003,
  shoulderAlong: 0.12,
  score: 0.6,
  ...MOVENET_KNEE,
};

const SHUTTER: Shutter = { fps: 30, unevenness: 0, dropEvery: 0 };
const TOP = 68;
const SHOULDER_BREADTH = 0.76;

/** A rep to `depth`, hips down, at a calm tempo. */
export const rep = (depth: number, more: Partial<RepAct> = {}): RepAct => ({
  kind: 'rep',
  depth,
  eccentric: 2000,
  pause: 200,
  concentric: 1500,
  liftSlope: 0,
  onset: 180,
  slide: 0,
  ...more,
});

/** A rep to `depth` whose hips leave the pad from `onset` on, by 2 mm per degree: a pelvis that rolls half as much. */
export const roundedRep = (depth: number, onset: number, more: Partial<RepAct> = {}): RepAct =>
  rep(depth, { onset, liftSlope: 0.005, ...more });

export const rest = (ms = 800): Act => ({ kind: 'rest', ms });

/** Acts with a rest before, between and after them. */
export const withRests = (acts: readonly Act[], ms = 800): readonly Act[] => [
  rest(ms),
  ...acts.flatMap((act) => [act, rest(ms)]),
];

const sin = (angle: number): number => Math.sin((angle * Math.PI) / 180);
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const sum = (...points: readonly Point[]): Point => ({
  x: points.reduce((total, { x }) => total + x, 0),
  y: points.reduce((total, { y }) => total + y, 0),
});
const times = ({ x, y }: Point, factor: number): Point => ({ x: x * factor, y: y * factor });
/** From 0 to 1 without a jerk. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2;

type Body = Readonly<Record<Joint, Point>>;
interface Stance {
  readonly depth: number;
  readonly lift: number;
  readonly slide: number;
  readonly ankleTravel: number;
}

/** From the place in the lower back about which a pelvis rolls to the hip joint, thigh lengths: 17 to 18 cm. */
const ROLL_RADIUS = 0.42;
/** How far towards the head the roll has brought a hip that it has lifted off the pad. */
const rolledBack = (lift: number): number => ROLL_RADIUS - Math.sqrt(ROLL_RADIUS ** 2 - lift ** 2);

/** Joints of a lifter on the pad. Throws when the shank cannot reach the rail: the scene is impossible. */
const onMachine = (machine: Machine, { depth, lift, slide, ankleTravel }: Stance): Body => {
  const { pad, rail, footHeight, thigh, shank, trunk } = machine;
  const along: Point = { x: -cos(pad), y: sin(pad) };
  const across: Point = { x: sin(pad), y: cos(pad) };
  const inPicture = (u: number, n: number): Point =>
    sum(machine.hip, times(along, u * thigh), times(across, n * thigh));
  const hip = { u: slide + rolledBack(lift), n: lift };
  const knee = { u: hip.u - cos(depth), n: hip.n + sin(depth) };
  const railway = { u: -cos(rail), n: sin(rail) };
  const upwards = { u: sin(rail), n: cos(rail) };
  // The ankle's place along the rail: where the shank's circle about the knee meets the rail, on its far side.
  const from = { u: knee.u - footHeight * upwards.u, n: knee.n - footHeight * upwards.n };
  const forwards = from.u * railway.u + from.n * railway.n;
  const sideways = from.u * railway.n - from.n * railway.u;
  if (Math.abs(sideways) > shank) throw new RangeError(`no leg press: depth ${depth} is out of reach`);
  const s = forwards + Math.sqrt(shank ** 2 - sideways ** 2) + ankleTravel;
  return {
    shoulder: inPicture(slide + trunk, 0),
    hip: inPicture(hip.u, hip.n),
    knee: inPicture(knee.u, knee.n),
    ankle: inPicture(footHeight * upwards.u + s * railway.u, footHeight * upwards.n + s * railway.n),
  };
};

/** Joints of somebody who stands on the floor where the machine is; `lean` is the trunk's, forwards. */
const onFloor = (machine: Machine, ground: Point, kneeFlexion: number, lean: number): Body => {
  const { thigh, shank, trunk } = machine;
  const shankLean = kneeFlexion * 0.35;
  const thighLean = kneeFlexion - shankLean;
  const knee = sum(ground, times({ x: sin(shankLean), y: cos(shankLean) }, shank * thigh));
  const hip = sum(knee, times({ x: -sin(thighLean), y: cos(thighLean) }, thigh));
  const shoulder = sum(hip, times({ x: sin(lean), y: cos(lean) }, trunk * thigh));
  return { shoulder, hip, knee, ankle: ground };
};

const between = (from: Body, to: Body, share: number): Body => {
  const mix = (joint: Joint): Point => sum(times(from[joint], 1 - share), times(to[joint], share));
  return { shoulder: mix('shoulder'), hip: mix('hip'), knee: mix('knee'), ankle: mix('ankle') };
};

const durationOf = (act: Act): number => (act.kind === 'rep' ? act.eccentric + act.pause + act.concentric : act.ms);

const liftAt = (depth: number, { onset, liftSlope }: RepAct): number => Math.max(0, depth - onset) * liftSlope;

const depthIn = (act: RepAct, top: number, ms: number): number => {
  const down = eased(ms / act.eccentric);
  const up = eased((ms - act.eccentric - act.pause) / act.concentric);
  return top + (act.depth - top) * (down - up);
};

/** Depth at which the knee is bent by so much. */
const depthOfKnee = (machine: Machine, top: number, kneeFlexion: number): number => {
  let [low, high] = [top, top + 60];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (kneeFlexionAt(machine, middle, 0) < kneeFlexion) low = middle;
    else high = middle;
  }
  return low;
};

const kneeFlexionAt = (machine: Machine, depth: number, lift: number): number =>
  kneeFlexionOf(onMachine(machine, { depth, lift, slide: 0, ankleTravel: 0 }));

const kneeFlexionOf = ({ hip, knee, ankle }: Body): number => {
  const [a, b] = [sum(hip, times(knee, -1)), sum(ankle, times(knee, -1))];
  const cosine = (a.x * b.x + a.y * b.y) / Math.hypot(a.x, a.y) / Math.hypot(b.x, b.y);
  return 180 - (Math.acos(cosine) * 180) / Math.PI;
};

interface Moment {
  readonly body: Body | null;
  readonly depth: number;
}

/** What is seen `ms` after the beginning of an act; `slid` is the sum of the slides before it. */
const momentOf = (act: Act, ms: number, machine: Machine, top: number, slid: number): Moment => {
  const seated = (depth: number, more: Partial<Stance> = {}): Moment => ({
    depth,
    body: onMachine(machine, { depth, lift: 0, slide: slid, ankleTravel: 0, ...more }),
  });
  const standing = (x: number, bend: number, lean: number): Body =>
    onFloor(machine, sum(machine.hip, { x, y: -0.9 * machine.thigh }), bend, lean);
  const wave = eased(ms % 1000 < 500 ? (ms % 1000) / 500 : 2 - (ms % 1000) / 500);
  switch (act.kind) {
    case 'rest':
      return seated(top);
    case 'empty':
      return { body: null, depth: 0 };
    case 'rep': {
      const depth = depthIn(act, top, ms);
      const slide = slid + act.slide * eased((ms - act.eccentric - act.pause) / act.concentric);
      return seated(depth, { lift: liftAt(depth, act), slide });
    }
    case 'failed':
      return seated(top + (act.depth - top) * eased(ms / 2000));
    case 'get-in': {
      const walking = standing((2 - 3 * Math.min(1, (2 * ms) / act.ms)) * machine.thigh, 10 + 25 * wave, 5);
      return { depth: 0, body: between(walking, seated(top).body as Body, eased((2 * ms) / act.ms - 1)) };
    }
    case 'shuffle': {
      const straight = kneeFlexionAt(machine, top, 0);
      const bend = straight + act.kneeFlexion * eased(1 - Math.abs(1 - (2 * ms) / act.ms));
      return seated(depthOfKnee(machine, top, bend));
    }
    case 'calf-raise':
      return seated(top, { ankleTravel: act.travel * wave });
    case 'squat': {
      const down = eased(1 - Math.abs(1 - (2 * ms) / act.ms));
      return { depth: 0, body: standing(0, 8 + act.kneeFlexion * down, 5 + 35 * down) };
    }
    case 'walk':
      return { depth: 0, body: standing(-300 + (600 * ms) / act.ms, 8 + 45 * wave, 4) };
    default:
      throw act satisfies never;
  }
};

const framesOf = (duration: number, { fps, unevenness, dropEvery }: Shutter): readonly number[] => {
  const late = seeded(7);
  const count = Math.floor((duration / 1000) * fps) + 1;
  return Array.from({ length: count }, (_, i) => ((i + unevenness * (late() - 0.5)) * 1000) / fps)
    .map((at, i) => (i === 0 ? 0 : at))
    .filter((_, i) => dropEvery === 0 || i % dropEvery !== dropEvery - 1);
};

const LEAST_BIAS_AT = 65;

/** Along the thigh, pixels. */
const kneeBias = (body: Body, { thigh }: Machine, { kneeOut, kneeArch }: Detector): Point => {
  const out = kneeOut + kneeArch * (kneeFlexionOf(body) - LEAST_BIAS_AT) ** 2;
  const along = sum(body.knee, times(body.hip, -1));
  return times(along, (out * thigh) / Math.hypot(along.x, along.y));
};

const detect = (
  { body, depth }: Moment,
  at: number,
  machine: Machine,
  detector: Detector,
  next: () => number,
): Observation => {
  if (!body) return { kind: 'nobody', capturedAt: milliseconds(at) };
  const { thigh, pad } = machine;
  const along: Point = { x: -cos(pad) * thigh, y: sin(pad) * thigh };
  const across: Point = { x: sin(pad) * thigh, y: cos(pad) * thigh };
  const seen = (point: Point): Point => ({
    x: point.x + detector.noise * thigh * next(),
    y: point.y + detector.noise * thigh * next(),
  });
  const drift = detector.hipAcross + detector.hipDrift * Math.max(0, depth - 80);
  const joints = {
    shoulder: seen(sum(body.shoulder, times(along, detector.shoulderAlong))),
    hip: seen(sum(body.hip, times(along, detector.hipAlong), times(across, drift))),
    knee: seen(sum(body.knee, kneeBias(body, machine, detector))),
    ankle: seen(body.ankle),
  };
  const breadth = SHOULDER_BREADTH * machine.trunk * thigh * sin(detector.yaw);
  return poseOf(joints, {
    at,
    score: detector.score,
    scores: depth > detector.hipHiddenFrom ? { hip: 0.05 } : {},
    farShift: { x: breadth, y: 0 },
  });
};

const truthOf = (act: RepAct, from: number, machine: Machine): RepTruth => ({
  startAt: from,
  bottomAt: from + act.eccentric + act.pause / 2,
  endAt: from + durationOf(act),
  depth: act.depth,
  kneeFlexion: kneeFlexionAt(machine, act.depth, liftAt(act.depth, act)),
  lift: liftAt(act.depth, act),
});

/** Plays the acts before the camera. */
export const play = (acts: readonly Act[], options: SceneOptions = {}): Scene => {
  const machine = { ...MACHINE, ...options.machine };
  const detector = { ...IDEAL, ...options.detector };
  const top = options.top ?? TOP;
  const next = normal(detector.seed);
  const plan: { act: Act; from: number; slid: number }[] = [];
  let [from, slid] = [0, 0];
  for (const act of acts) {
    plan.push({ act, from, slid });
    from += durationOf(act);
    if (act.kind === 'rep') slid += act.slide;
  }
  const frames = framesOf(from, { ...SHUTTER, ...options.shutter }).map((at) => {
    const current = plan.filter((one) => one.from <= at).pop() ?? (plan[0] as (typeof plan)[number]);
    const { act, from: began, slid: before } = current;
    return detect(momentOf(act, at - began, machine, top, before), at, machine, detector, next);
  });
  return {
    recording: {
      format: 'padline.recording',
      version: 1,
      width: 1280,
      height: 720,
      model: 'movenet-thunder',
      backend: 'wasm',
      crop: { centreX: pixels(640), centreY: pixels(360), side: pixels(1280), rotation: degrees(0) },
      frames,
      alerts: [],
    },
    reps: plan.flatMap(({ act, from: began }) => (act.kind === 'rep' ? [truthOf(act, began, machine)] : [])),
    duration: from,
  };
};
