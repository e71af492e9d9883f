import { describe, expect, test, vi } from 'vitest';
import type { LiveView } from '../../src/app/app-state.ts';
import type { RunOutcome } from '../../src/app/run-outcome.ts';
import type { RunTools } from '../../src/app/run-tools.ts';
import { SetRun } from '../../src/app/set-run.ts';
import { type Review, reviewSet } from '../../src/core/report/review-set.ts';
import type { PadLine } from '../../src/core/vocabulary/pad-line.ts';
import type { Observation } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { MOVENET, play, rep, rest, type SceneOptions, withRests } from '../builders/leg-press.ts';
import { shiftOf } from '../builders/moved-camera.ts';
import { notesSaid } from '../builders/notes-said.ts';
import { QUIET_TOOLS } from '../builders/quiet-tools.ts';
import { type See, StandInEstimator } from '../builders/stand-in-estimator.ts';
import { StandInSource, seenIn } from '../builders/stand-in-source.ts';

/** Two calm reps; every reading of the source shows them again. */
const ACTS = [rest(3000), ...withRests([rep(92), rep(93)])];
const DETECTOR = { ...MOVENET, noise: 0.003 };
/** The worker tells of a camera that stands. */
const standing =
  (see: See): See =>
  (...args) => ({ ...(see(...args) as Observation), cameraShift: shiftOf({ x: 0, y: 0 }) });
const seenFrom = (machine: SceneOptions['machine'] = {}): See =>
  standing(seenIn(play(ACTS, { machine, detector: DETECTOR }).recording));
/** Another place of the camera: the lifter is farther right and smaller. */
const ELSEWHERE = { hip: { x: 800, y: -420 }, thigh: 120 };
const FINDING = 'finding-again';
const LINE: PadLine = { hipEnd: { x: 500, y: -480 }, headEnd: { x: 365, y: -367 }, setBy: 'lifter' };
const WAIT = { timeout: 20_000, interval: 5 };

/** What the worker tells of a camera that was knocked far away. */
const knocked =
  (see: See): See =>
  (...args) => ({ ...(see(...args) as Observation), cameraShift: shiftOf({ x: 0.2 * 1280, y: 0 }) });

interface Staged {
  readonly run: SetRun;
  readonly source: StandInSource;
  readonly estimator: StandInEstimator;
  readonly view: Partial<LiveView>;
  /** Every stage entered, a pause with its reason. */
  readonly stages: readonly string[];
  readonly outcome: Promise<RunOutcome>;
}

/** A camera's set whose first rep is counted. */
const underWay = async (wishes: Partial<RunTools> = {}): Promise<Staged> => {
  const { recording } = play(ACTS, { detector: DETECTOR });
  const source = new StandInSource(recording, 'camera');
  const estimator = new StandInEstimator(standing(seenIn(recording)));
  const view: Partial<LiveView> = {};
  const stages: string[] = [];
  const run = new SetRun(source, {
    ...QUIET_TOOLS,
    estimator,
    tell: (news) => {
      Object.assign(view, news);
      const stage = news.stage?.kind === 'paused' ? news.stage.why : news.stage?.kind;
      if (stage && stage !== stages.at(-1)) stages.push(stage);
    },
    ...wishes,
  });
  const outcome = run.execute();
  await vi.waitFor(() => expect(stages).toContain('ready'), WAIT);
  run.startSet();
  await vi.waitFor(() => expect(view.readout?.repCount).toBe(1), WAIT);
  return { run, source, estimator, view, stages, outcome };
};

const searching = ({ stages }: Staged) => vi.waitFor(() => expect(stages).toContain(FINDING), WAIT);

const recorded = (outcome: RunOutcome) => {
  if (outcome.kind !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(outcome)}`);
  return outcome;
};

const reviewed = (recording: Recording, padLine: PadLine | null = null): Review => {
  const review = reviewSet(recording, { padLine, statureCm: null });
  if (review.kind === 'nobody') throw new Error('nobody was seen');
  return review;
};

/** The set goes on from another place, for two more reps. */
const goesOn = async (staged: Staged): Promise<ReturnType<typeof recorded>> => {
  const { run, view, outcome } = staged;
  const before = view.readout?.repCount ?? 0;
  await vi.waitFor(() => expect(view.readout?.repCount).toBe(before + 2), WAIT);
  run.endSet();
  return recorded(await outcome);
};

describe.concurrent('findAgain(before, context, end), in a set whose view is lost', () => {
  test('a camera knocked away: the set pauses, finds the lifter from there, and goes on counting into one report', async () => {
    const staged = await underWay();
    const { estimator, view, stages } = staged;
    estimator.see = knocked(estimator.see);
    await searching(staged);
    expect(view).toMatchObject({ pose: null, padLine: null, alert: null, readout: { paused: true, depth: null } });
    estimator.see = seenFrom(ELSEWHERE);
    const { recording, problem, facts } = await goesOn(staged);
    expect(stages.slice(stages.indexOf(FINDING)).filter((stage) => stage !== FINDING)).toEqual([
      'measuring',
      'finishing',
    ]);
    expect(stages.filter((stage) => stage === 'ready')).toHaveLength(1);
    expect(problem).toBeNull();
    expect(facts.notes).toEqual([]);
    expect(facts.delays).toHaveLength(recording.frames.length);
    expect(recording.views).toHaveLength(1);
    const [later] = recording.views ?? [];
    expect(later).toMatchObject({ width: 1280, height: 720 });
    expect((later?.from ?? 0) - (later?.lostAt ?? 0)).toBeGreaterThanOrEqual(2000);
    const { reps, quality } = reviewed(recording);
    expect(reps).toHaveLength(view.readout?.repCount ?? 0);
    expect(notesSaid(quality)[0]).toMatch(/^The view changed at \d+:\d\d; from \d+:\d\d on/);
  });

  test('a lifter who sits down far away before a camera that stands is found there', async () => {
    const staged = await underWay();
    staged.estimator.see = seenFrom({ hip: { x: 900, y: -450 } });
    await searching(staged);
    const { recording } = await goesOn(staged);
    expect(recording.views).toHaveLength(1);
  });

  test('a phone that is turned: the set goes on in the other picture, the report stays with the first', async () => {
    const staged = await underWay();
    const { source, estimator, view } = staged;
    source.info = { ...source.info, width: 720, height: 1280 };
    estimator.see = seenFrom({ hip: { x: 330, y: -700 }, thigh: 110 });
    await searching(staged);
    const { recording, facts } = await goesOn(staged);
    expect(view).toMatchObject({ width: 720, height: 1280 });
    expect(recording).toMatchObject({ width: 1280, height: 720, views: [{ width: 720, height: 1280 }] });
    expect(facts.source).toMatchObject({ width: 1280, height: 720 });
    expect(reviewed(recording).reps).toHaveLength(view.readout?.repCount ?? 0);
  });

  test('a phone that is turned back before the new view had a frame: the set knows one change, at the first turn', async () => {
    const staged = await underWay();
    const { source, estimator, view } = staged;
    const upright = source.info;
    const home = estimator.see;
    const portrait = seenFrom({ hip: { x: 330, y: -700 }, thigh: 110 });
    source.info = { ...upright, width: 720, height: 1280 };
    estimator.see = portrait;
    await searching(staged);
    estimator.see = (...args) => {
      const seen = portrait(...args);
      // The set's frames ask about the camera, those of a survey do not.
      if (estimator.stills.at(-1) === null) return seen;
      source.info = upright;
      estimator.see = home;
      return seen;
    };
    const { recording } = await goesOn(staged);
    expect(recording.views).toMatchObject([{ width: 1280, height: 720 }]);
    expect(recording.views?.[0]?.lostAt).toBeGreaterThan(5000);
    expect(reviewed(recording).reps).toHaveLength(view.readout?.repCount ?? 0);
  });

  test('nobody found in time: the set ends by itself, whole, and says why', async () => {
    const staged = await underWay({ searchFor: 300 });
    staged.estimator.see = knocked(({ capturedAt }) => ({ kind: 'nobody', capturedAt }));
    const { recording, facts, problem } = recorded(await staged.outcome);
    expect(staged.stages).toContain(FINDING);
    expect(facts.notes).toEqual([{ kind: 'not-found-again' }]);
    expect(problem).toBeNull();
    expect(recording.views).toBeUndefined();
    expect(reviewed(recording).reps).toHaveLength(staged.view.readout?.repCount ?? 0);
  });

  test('endSet() while the lifter is looked for ends the set with what was recorded, without a note', async () => {
    const staged = await underWay();
    staged.estimator.see = knocked(({ capturedAt }) => ({ kind: 'nobody', capturedAt }));
    await searching(staged);
    staged.run.endSet();
    const { recording, facts } = recorded(await staged.outcome);
    expect(facts.notes).toEqual([]);
    expect(reviewed(recording).reps.length).toBeGreaterThanOrEqual(1);
  });

  test('cancel() while the lifter is looked for drops everything', async () => {
    const staged = await underWay();
    staged.estimator.see = knocked(({ capturedAt }) => ({ kind: 'nobody', capturedAt }));
    await searching(staged);
    staged.run.cancel();
    expect(staged.source.closed).toBe(true);
    expect(await staged.outcome).toEqual({ kind: 'cancelled' });
  });

  test('a camera lost while the lifter is looked for ends the set with what was recorded, and the problem', async () => {
    const staged = await underWay();
    const { source, estimator, outcome } = staged;
    source.failsIn = { reading: 4, after: 2, problem: { kind: 'camera-lost' } };
    estimator.see = knocked(({ capturedAt }) => ({ kind: 'nobody', capturedAt }));
    const { recording, problem } = recorded(await outcome);
    expect(problem).toEqual({ kind: 'camera-lost' });
    expect(recording.frames.length).toBeGreaterThan(100);
  });

  test('a camera that is put back within two seconds loses no view', async () => {
    const staged = await underWay();
    const { estimator, stages } = staged;
    const { see } = estimator;
    let asked = 0;
    estimator.see = (...args) => (++asked <= 40 ? knocked(see)(...args) : see(...args));
    await vi.waitFor(() => expect(asked).toBeGreaterThan(200), WAIT);
    staged.run.endSet();
    expect(recorded(await staged.outcome).recording.views).toBeUndefined();
    expect(stages).not.toContain(FINDING);
  });

  test('the other flank is another lifter: they are not measured', async () => {
    const staged = await underWay({ searchFor: 1500 });
    const seen = seenFrom(ELSEWHERE);
    const turnedRound: See = (frame, hidden) => {
      const observation = seen(frame, hidden) as Observation;
      if (observation.kind === 'nobody') return observation;
      const flipped = Object.entries(observation.keypoints).map(([name, { x, y, score }]) => [
        name,
        { x: 1280 - x, y, score },
      ]);
      return { ...observation, keypoints: Object.fromEntries(flipped) };
    };
    staged.estimator.see = knocked(staged.estimator.see);
    await searching(staged);
    staged.estimator.see = turnedRound;
    const { facts, recording } = recorded(await staged.outcome);
    expect(facts.notes).toEqual([{ kind: 'not-found-again' }]);
    expect(recording.views).toBeUndefined();
  });

  test('a pad line that was drawn by hand goes along, and stays in the report where it was drawn', async () => {
    const staged = await underWay({ padLine: LINE });
    const { estimator, view } = staged;
    estimator.see = knocked(estimator.see);
    await searching(staged);
    estimator.see = seenFrom(ELSEWHERE);
    const { padLine } = await goesOn(staged);
    expect(padLine).toEqual(LINE);
    expect(view.padLine?.setBy).toBe('lifter');
    // 1.18 thighs from hip to shoulder, seen at 120 pixels instead of 150: the line is carried by 300 to the right.
    expect(view.padLine?.hipEnd.x).toBeGreaterThan(770);
    expect(view.padLine?.hipEnd.x).toBeLessThan(830);
  });
});
