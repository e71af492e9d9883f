import fc from 'fast-check';
import {
  type Act,
  type Detector,
  type Machine,
  MOVENET,
  play,
  type RepAct,
  rep,
  type Scene,
  type SceneOptions,
  type Shutter,
  withRests,
} from './leg-press.ts';

/** A set on some machine by some lifter, before some detector. */
export interface Press {
  readonly acts: readonly Act[];
  readonly top: number;
  readonly machine: Partial<Machine>;
  readonly detector: Partial<Detector>;
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Machines as they stand in halls: lying, inclined and seated ones; the lifter 90 to 200 pixels of thigh. */
const machine: fc.Arbitrary<Partial<Machine>> = fc.record({
  pad: number(10, 65),
  rail: number(50, 60),
  footHeight: number(0, 0.25),
  thigh: number(90, 200),
  shank: number(0.95, 1.05),
  trunk: number(1.1, 1.3),
});

const tempo = { eccentric: number(1300, 3000), pause: number(0, 600), concentric: number(1000, 2500) };

/** A rep that stays down; no shallower than that, or it would be shuffling beside the deepest ones. */
const pinnedRep: fc.Arbitrary<RepAct> = fc
  .record({ ...tempo, depth: number(92, 100) })
  .map(({ depth, ...more }) => rep(depth, more));

/** A rep of a lifter whose hips leave the pad from `onset` on, by 1.5 to 3 mm a degree, 10 to 18 degrees past it. */
const liftedRep = (onset: number): fc.Arbitrary<RepAct> =>
  fc
    .record({ ...tempo, past: number(10, 18), liftSlope: number(0.004, 0.007) })
    .map(({ past, ...more }) => rep(onset + past, { ...more, onset }));

const acts: fc.Arbitrary<readonly Act[]> = number(95, 102).chain((onset) =>
  fc
    .tuple(
      fc.array(fc.oneof(pinnedRep, liftedRep(onset)), { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 500, max: 1200 }),
    )
    .map(([reps, pause]) => withRests(reps, pause)),
);

/** MoveNet's bias and noise, as they vary from clip to clip. */
const detector: fc.Arbitrary<Partial<Detector>> = fc
  .record({
    noise: number(0.003, 0.008),
    seed: fc.integer({ min: 1, max: 1e6 }),
    hipAlong: number(0.06, 0.15),
    hipAcross: number(-0.02, 0.03),
    hipDrift: number(-0.004, 0),
    kneeOut: number(-0.026, -0.002),
    kneeArch: number(-2e-5, -0.8e-5),
  })
  .map((varied) => ({ ...MOVENET, ...varied }));

const isPossible = ({ acts, machine, top }: Press): boolean => {
  try {
    play(acts, { machine, top, shutter: { fps: 5 } });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** Any set that a machine allows. */
export const arbitraryPress: fc.Arbitrary<Press> = fc
  .record({ acts, machine, detector, top: number(62, 68) })
  .filter(isPossible);

/** Plays it; `more` replaces what the detector or the shutter does. */
export const playPress = (
  { acts, machine, detector, top }: Press,
  more: { readonly detector?: Partial<Detector>; readonly shutter?: Partial<Shutter> } = {},
): Scene => {
  const options: SceneOptions = {
    machine,
    top,
    detector: { ...detector, ...more.detector },
    ...(more.shutter ? { shutter: more.shutter } : {}),
  };
  return play(acts, options);
};
