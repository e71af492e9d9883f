import { describe, expect, test, vi } from 'vitest';
import type { LiveView } from '../../src/app/app-state.ts';
import type { RunOutcome } from '../../src/app/run-outcome.ts';
import type { RunTools } from '../../src/app/run-tools.ts';
import { SetRun } from '../../src/app/set-run.ts';
import { reviewSet } from '../../src/core/report/review-set.ts';
import type { AlertKind } from '../../src/core/vocabulary/alert.ts';
import type { LiveStage } from '../../src/core/vocabulary/live-stage.ts';
import type { PadLine } from '../../src/core/vocabulary/pad-line.ts';
import type { Observation } from '../../src/core/vocabulary/pose.ts';
import type { SetSummary, SourceKind, Taught } from '../../src/core/vocabulary/report.ts';
import type { RestingPlace, SetPlace } from '../../src/core/vocabulary/set-place.ts';
import { degrees } from '../../src/core/vocabulary/units.ts';
import { builtKnownHip } from '../builders/known-hip.ts';
import { type Act, MOVENET, play, rep, rest, roundedRep, withRests } from '../builders/leg-press.ts';
import { shiftOf } from '../builders/moved-camera.ts';
import { poseOf } from '../builders/pose.ts';
import { QUIET_TOOLS } from '../builders/quiet-tools.ts';
import { builtSummary } from '../builders/set-summary.ts';
import { type See, StandInEstimator } from '../builders/stand-in-estimator.ts';
import { StandInSource, seenIn } from '../builders/stand-in-source.ts';

/** Two calm reps and two whose hips leave the pad, after three seconds of rest. */
const ROUNDING = [rest(3000), ...withRests([rep(95), rep(95), roundedRep(115, 98), roundedRep(118, 98)])];
const CALM = [rest(3000), ...withRests([rep(92), rep(93)])];

/** Somebody who stands beside the machine. */
const STANDING = poseOf({
  shoulder: { x: 500, y: -200 },
  hip: { x: 504, y: -380 },
  knee: { x: 500, y: -530 },
  ankle: { x: 496, y: -680 },
});

/** Readings of a camera, in order: survey, wait, set. Of a file: survey, set. */
const CAMERA_SET = 3;
const FILE_SET = 2;

interface Staged {
  readonly run: SetRun;
  readonly source: StandInSource;
  readonly estimator: StandInEstimator;
  readonly sounded: readonly AlertKind[];
  /** What the voice was asked to say. */
  readonly said: readonly string[];
  /** Everything that was told, joined. */
  readonly view: Partial<LiveView>;
  /** The stages by name, each as often as it was entered. */
  readonly stages: readonly LiveStage['kind'][];
  readonly reached: (stage: LiveStage['kind']) => Promise<void>;
}

const staged = (kind: SourceKind, acts: readonly Act[], wishes: Partial<RunTools> = {}): Staged => {
  const { recording } = play(acts, { detector: { ...MOVENET, noise: 0.003 } });
  const source = new StandInSource(recording, kind);
  const estimator = new StandInEstimator(seenIn(recording));
  const sounded: AlertKind[] = [];
  const said: string[] = [];
  const view: Partial<LiveView> = {};
  const stages: LiveStage['kind'][] = [];
  const run = new SetRun(source, {
    ...QUIET_TOOLS,
    estimator,
    sound: (alert) => sounded.push(alert),
    say: ({ text }) => said.push(text),
    tell: (news) => {
      Object.assign(view, news);
      if (news.stage && news.stage.kind !== stages.at(-1)) stages.push(news.stage.kind);
    },
    ...wishes,
  });
  const reached = (stage: LiveStage['kind']) =>
    vi.waitFor(() => expect(stages).toContain(stage), { timeout: 20_000, interval: 5 });
  return { run, source, estimator, sounded, said, view, stages, reached };
};

const recorded = (outcome: RunOutcome) => {
  if (outcome.kind !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** See as `before` does until so many frames were asked, then as `after`. */
const untilFrame = (count: number, before: See, after: See): See => {
  let asked = 0;
  return (...args) => (++asked > count ? after(...args) : before(...args));
};

describe('SetRun of a file', () => {
  test('execute() pauses while the lifter is away, says why, and goes on by itself when they are back', async () => {
    const acts: readonly Act[] = [...CALM, { kind: 'empty', ms: 4000 }, rest(2500), rep(93), rest()];
    const why = new Set<string>();
    const told: LiveStage['kind'][] = [];
    const { run } = staged('video', acts, {
      tell: ({ stage }) => {
        if (stage?.kind === 'paused') why.add(stage.why);
        if (stage && stage.kind !== told.at(-1)) told.push(stage.kind);
      },
    });
    const { recording } = recorded(await run.execute());
    expect(told.slice(told.indexOf('measuring'))).toEqual(['measuring', 'paused', 'measuring', 'finishing']);
    expect(why).toEqual(new Set(['left-pad', 'settling']));
    const kinds = new Set(recording.alerts.map(({ kind }) => kind));
    expect(kinds).not.toContain('cannot-see');
    expect(kinds).not.toContain('lift-clear');
  });

  test('execute() goes through all of it and gives every frame', async () => {
    const { run, source, stages, view } = staged('video', CALM);
    const { recording, problem, padLine, snapshot, facts } = recorded(await run.execute());
    expect(stages).toEqual(['loading-model', 'setting-up', 'measuring', 'finishing']);
    expect(recording.frames).toHaveLength(play(CALM).recording.frames.length);
    expect(problem).toBeNull();
    expect(padLine).toBeNull();
    expect(snapshot).toBeInstanceOf(HTMLCanvasElement);
    expect(facts).toMatchObject({ delays: [], notes: [], duration: source.duration });
    expect(view.readout?.repCount).toBe(2);
    expect(source.closed).toBe(true);
  });

  test('execute() asks every frame of the set, and none of the survey, whether the camera moved', async () => {
    const { run, estimator } = staged('video', CALM);
    const { recording } = recorded(await run.execute());
    const asked = estimator.stills.filter((still) => still !== null);
    expect(asked).toHaveLength(recording.frames.length);
    expect(new Set(asked.map(({ reference }) => reference)).size).toBe(1);
    const [box] = asked[0]?.keepOut ?? [];
    // The hip of the lifter, who is somewhere in the middle, is in no place that counts as still.
    expect(box && box.left < 500 && box.left + box.width > 500 && box.top < 480 && box.top + box.height > 480).toBe(
      true,
    );
    expect(estimator.stills.slice(0, 5)).toEqual([null, null, null, null, null]);
  });

  test('execute() tells how far it is, and how long it takes', async () => {
    const shares: number[] = [];
    const remaining: (number | null)[] = [];
    const { run } = staged('video', CALM, {
      tell: ({ stage }) => {
        if (stage?.kind !== 'measuring' || !stage.progress) return;
        shares.push(stage.progress.share);
        remaining.push(stage.progress.remainingMs);
      },
    });
    await run.execute();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(remaining[0]).toBeNull();
    expect(remaining.at(-1)).toBeCloseTo(0);
  });

  test('execute() of a set that rounds shows, sounds and records the lift', async () => {
    const { run, sounded } = staged('video', ROUNDING);
    const { recording } = recorded(await run.execute());
    const told = recording.alerts.map(({ kind }) => kind);
    expect(told.filter((kind) => kind === 'lift-clear' || kind === 'lift-slight').length).toBeGreaterThan(0);
    // Of those that one frame raises, the most urgent is heard.
    const heard = recording.alerts.filter(
      ({ raisedAt }, i, all) => all.findIndex((other) => other.raisedAt === raisedAt) === i,
    );
    expect(sounded).toEqual(heard.map(({ kind }) => kind));
  });

  test('execute() holds to the limit that the lifter has set, and says so in the facts', async () => {
    const warning = { sensitivity: 'late', limit: { kind: 'manual', at: degrees(88) } } as const;
    const { run, view, sounded } = staged('video', CALM, { warning });
    const { facts, recording } = recorded(await run.execute());
    expect(view.readout).toMatchObject({ depthLimit: 88, limitSetBy: 'manual' });
    expect(facts.warning).toEqual(warning);
    expect(recording.alerts.filter(({ kind }) => kind === 'depth-limit').map(({ rep: number }) => number)).toEqual([
      1, 2,
    ]);
    expect(sounded.filter((kind) => kind === 'depth-limit')).toHaveLength(2);
  });

  test('execute() of an empty machine fails with no-person', async () => {
    const { run, source } = staged('video', [{ kind: 'empty', ms: 4000 }]);
    expect(await run.execute()).toEqual({ kind: 'failed', problem: { kind: 'no-person' } });
    expect(source.closed).toBe(true);
  });

  test('execute() of a file that breaks off in the set keeps what was read, with the problem', async () => {
    const { run, source } = staged('video', CALM);
    source.failsIn = { reading: FILE_SET, after: 50, problem: { kind: 'video-broken', detail: 'cut off' } };
    const { recording, problem } = recorded(await run.execute());
    expect(recording.frames).toHaveLength(50);
    expect(problem).toEqual({ kind: 'video-broken', detail: 'cut off' });
  });

  test('execute() of a file that breaks before its first frame fails with that', async () => {
    const { run, source } = staged('video', CALM);
    source.failsIn = { reading: FILE_SET, after: 0, problem: { kind: 'video-broken' } };
    expect(await run.execute()).toEqual({ kind: 'failed', problem: { kind: 'video-broken' } });
  });

  test('execute() with a detector that fails in the set keeps what was seen before, with the problem', async () => {
    const { run, estimator } = staged('video', CALM);
    const see = estimator.see;
    estimator.see = (frame, hidden) =>
      frame.capturedAt > 5000 && estimator.crops.length > 200
        ? { kind: 'model-failed', detail: 'lost' }
        : see(frame, hidden);
    const { recording, problem } = recorded(await run.execute());
    expect(problem).toEqual({ kind: 'model-failed', detail: 'lost' });
    expect(recording.frames.length).toBeGreaterThan(100);
    expect(recording.frames.at(-1)?.capturedAt).toBeLessThanOrEqual(5000);
  });

  test('execute() with a detector that fails at once fails with that', async () => {
    const { run, estimator, source } = staged('video', CALM);
    estimator.see = () => ({ kind: 'model-failed' });
    expect(await run.execute()).toEqual({ kind: 'failed', problem: { kind: 'model-failed' } });
    expect(source.closed).toBe(true);
  });

  test('execute() with a model that is not there fails with that', async () => {
    const { run, estimator, source } = staged('video', CALM);
    estimator.answer = () => ({ kind: 'failed', problem: { kind: 'model-missing' } });
    expect(await run.execute()).toEqual({ kind: 'failed', problem: { kind: 'model-missing' } });
    expect(source.closed).toBe(true);
  });

  test('execute() names the backend that was in use at the end', async () => {
    const { run, estimator } = staged('video', CALM);
    estimator.see = untilFrame(200, estimator.see, (...args) => {
      estimator.backend = 'cpu';
      return seenIn(play(CALM).recording)(...args);
    });
    expect(recorded(await run.execute()).recording.backend).toBe('cpu');
  });

  test('execute() with somebody else in the picture notes it', async () => {
    const { run, estimator } = staged('video', CALM);
    const see = estimator.see;
    estimator.see = (frame) => see(frame, []);
    expect(recorded(await run.execute()).facts.notes).toEqual([{ kind: 'company' }]);
  });

  test('execute() counts the frames dropped in the set, not those of the set-up', async () => {
    const { run, source } = staged('video', CALM);
    source.framesDropped = 40;
    source.dropsPerReading = 3;
    expect(recorded(await run.execute()).facts.framesDropped).toBe(3);
  });
});

describe.concurrent('SetRun of a camera', () => {
  test('execute() finds the lifter, waits for startSet(), and ends with endSet()', async () => {
    const { run, reached, view, stages } = staged('camera', CALM);
    const outcome = run.execute();
    await reached('ready');
    expect(view.side).toBe('right');
    expect(view.padLine?.setBy).toBe('proposal');
    run.startSet();
    await reached('measuring');
    await vi.waitFor(() => expect(view.readout?.repCount).toBe(2), { timeout: 20_000 });
    run.endSet();
    const { recording, problem, facts } = recorded(await outcome);
    expect(stages).toEqual(['loading-model', 'setting-up', 'ready', 'measuring', 'finishing']);
    expect(problem).toBeNull();
    expect(recording.frames.length).toBeGreaterThan(300);
    expect(facts.delays).toHaveLength(recording.frames.length);
  });

  test('execute() holds to the limit that a set from the same place has taught, from the first look on', async () => {
    const first = staged('camera', CALM);
    const outcome = first.run.execute();
    await first.reached('ready');
    first.run.startSet();
    await vi.waitFor(() => expect(first.view.readout?.repCount).toBe(1), { timeout: 20_000 });
    first.run.endSet();
    const { facts } = recorded(await outcome);
    const onset: Taught['onset'] = { kind: 'found', low: degrees(99), high: degrees(103), reps: 4 };
    const { width, height } = facts.source;
    const place: SetPlace = {
      side: first.view.side ?? 'left',
      padLine: first.view.padLine as PadLine,
      resting: facts.resting as RestingPlace,
      width,
      height,
      statureCm: null,
    };
    const limitAfter = async (taught: Taught): Promise<unknown> => {
      const createdAt = new Date(Date.now() - 60_000).toISOString();
      const earlier = builtSummary({
        id: 'before',
        createdAt,
        liftedReps: 3,
        deepest: null,
        taught,
      });
      const second = staged('camera', CALM, { earlierSets: () => [earlier] });
      const ended = second.run.execute();
      await second.reached('ready');
      await vi.waitFor(() => expect(second.view.readout).toBeTruthy());
      second.run.cancel();
      await ended;
      const { depthLimit, limitSetBy } = second.view.readout ?? {};
      return [depthLimit, limitSetBy];
    };
    expect(await limitAfter({ place, onset })).toEqual([94, 'earlier-set']);
    expect(await limitAfter({ place: { ...place, statureCm: 190 }, onset })).toEqual([110, 'standard']);
  });

  test('execute() keeps with the facts what an earlier set from the same place, by the same model, taught of the hip', async () => {
    const whole = async (earlierSets: readonly SetSummary[]) => {
      const { run, view, reached } = staged('camera', CALM, { earlierSets: () => earlierSets });
      const outcome = run.execute();
      await reached('ready');
      run.startSet();
      await vi.waitFor(() => expect(view.readout?.repCount).toBe(1), { timeout: 20_000 });
      run.endSet();
      return { facts: recorded(await outcome).facts, view };
    };
    const { facts, view } = await whole([]);
    expect(facts).not.toHaveProperty('knownHip');
    const { width, height } = facts.source;
    const hip = builtKnownHip();
    const taught: Taught = {
      place: {
        side: view.side ?? 'left',
        padLine: view.padLine as PadLine,
        resting: facts.resting as RestingPlace,
        width,
        height,
        statureCm: null,
      },
      onset: null,
      hip,
    };
    const earlier = builtSummary({
      id: 'before',
      createdAt: new Date(Date.now() - 60_000).toISOString(),
      liftedReps: 0,
      deepest: null,
      taught,
    });
    expect((await whole([earlier])).facts.knownHip).toEqual(hip);
    const byOther = { ...earlier, taught: { ...taught, hip: builtKnownHip({ model: 'movenet-lightning' }) } };
    expect((await whole([byOther])).facts).not.toHaveProperty('knownHip');
  });

  describe('hands-free', () => {
    /** A lifter who lies down, waits for the count-in, lifts, racks the sled and rests. */
    const WHOLE: readonly Act[] = [rest(40_000), ...withRests([rep(93), rep(94), rep(93)]), rest(12_000)];
    const HANDS_FREE: Partial<RunTools> = { session: { handsFree: true } };

    test('execute() counts in, begins and ends the set without a touch, and keeps its reps', async () => {
      const { run, said, view } = staged('camera', WHOLE, HANDS_FREE);
      const { recording, problem, facts } = recorded(await run.execute());
      const review = reviewSet(recording, { padLine: null, statureCm: null });
      expect(problem).toBeNull();
      expect(review).toMatchObject({ kind: 'reviewed', reps: [{}, {}, {}] });
      expect(said.filter((text) => /^[321]\.$/.test(text))).toEqual(['3.', '2.', '1.']);
      expect(said).toContain('Go.');
      expect(
        said.filter((text) => ['one', 'two', 'three'].includes(text.toLowerCase().replace(/\W/g, ''))),
      ).toHaveLength(3);
      expect(view.session).toEqual({ kind: 'closed' });
      // Neither the wait before it nor the rest after it is part of the set.
      expect(recording.frames[0]?.capturedAt).toBe(0);
      expect(facts.duration).toBeLessThan(75_000);
    });

    test('execute() keeps nothing of a lifter who only gets on and rests, and waits for the next set', async () => {
      const { run, view } = staged('camera', [rest(3000)], HANDS_FREE);
      const outcome = run.execute();
      await vi.waitFor(() => expect(view.session?.kind).toBe('running'), { timeout: 20_000 });
      await vi.waitFor(() => expect(view.session?.kind).toBe('over'), { timeout: 20_000 });
      await vi.waitFor(() => expect(view.session?.kind).not.toBe('over'), { timeout: 20_000 });
      expect(view.stage?.kind).not.toBe('finishing');
      run.cancel();
      expect(await outcome).toEqual({ kind: 'cancelled' });
    });

    test('click() takes back an end that came too early', async () => {
      const { run, view } = staged('camera', [...WHOLE], HANDS_FREE);
      const outcome = run.execute();
      await vi.waitFor(() => expect(view.session?.kind).toBe('running'), { timeout: 20_000, interval: 1 });
      run.click();
      expect(view.session?.kind).toBe('over');
      run.click();
      expect(view.session?.kind).toBe('running');
      run.endSet();
      expect(recorded(await outcome).recording.frames.length).toBeGreaterThan(0);
    });

    test('startSet() by somebody who stands before the lifter begins a set that a clicker ends, reps and all', async () => {
      const { recording } = play(CALM, { detector: MOVENET });
      const seen = seenIn(recording);
      const { run, view, estimator } = staged('camera', CALM);
      const outcome = run.execute();
      await vi.waitFor(() => expect(view.readout).toBeTruthy(), { timeout: 20_000 });
      estimator.see = ({ capturedAt }) => ({ kind: 'nobody', capturedAt });
      await new Promise((resolve) => setTimeout(resolve, 300));
      run.startSet();
      estimator.see = seen;
      await vi.waitFor(() => expect(view.readout?.repCount).toBe(2), { timeout: 20_000 });
      run.click();
      run.endSet();
      const { recording: kept } = recorded(await outcome);
      expect(reviewSet(kept, { padLine: null, statureCm: null })).toMatchObject({ reps: [{}, {}] });
    });

    test('framesStopped(page-hidden) pauses the set, and says why', async () => {
      const { run, view, said } = staged('camera', WHOLE, HANDS_FREE);
      const outcome = run.execute();
      await vi.waitFor(() => expect(view.session?.kind).toBe('running'), { timeout: 20_000, interval: 1 });
      run.framesStopped('page-hidden');
      expect(view.session).toEqual({ kind: 'paused', why: 'page-hidden' });
      expect(said).toContain('Paused while Padline is hidden.');
      run.cancel();
      await outcome;
    });

    test('execute() with handsFree off neither begins nor ends by itself', async () => {
      const { run, stages, view } = staged('camera', WHOLE);
      const outcome = run.execute();
      await vi.waitFor(() => expect(stages).toContain('ready'), { timeout: 20_000 });
      await new Promise((resolve) => setTimeout(resolve, 3000));
      expect(stages).not.toContain('measuring');
      expect(view.session).toBeUndefined();
      run.cancel();
      await outcome;
    });
  });

  test.each<[LiveStage['kind']]>([['setting-up'], ['ready'], ['measuring']])(
    'cancel() while %s ends it, and the light goes out at once',
    async (stage) => {
      const { run, source, reached } = staged('camera', CALM);
      const outcome = run.execute();
      if (stage === 'measuring') {
        await reached('ready');
        run.startSet();
      }
      await reached(stage);
      run.cancel();
      expect(source.closed).toBe(true);
      expect(await outcome).toEqual({ kind: 'cancelled' });
    },
  );

  test('cancel() while the model loads ends it when that is done, and the light goes out at once', async () => {
    const { run, source, estimator, stages } = staged('camera', CALM);
    const { answer } = estimator;
    let arrive: () => void = () => undefined;
    estimator.answer = async (options) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return answer(options);
    };
    const outcome = run.execute();
    await vi.waitFor(() => expect(estimator.loads).toHaveLength(1));
    run.cancel();
    expect(source.closed).toBe(true);
    arrive();
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(stages).not.toContain('ready');
  });

  test('a camera lost in the set leaves what was recorded, with the problem', async () => {
    const { run, source, reached } = staged('camera', CALM);
    source.failsIn = { reading: CAMERA_SET, after: 200, problem: { kind: 'camera-lost' } };
    const outcome = run.execute();
    await reached('ready');
    run.startSet();
    const { recording, problem } = recorded(await outcome);
    expect(recording.frames).toHaveLength(200);
    expect(problem).toEqual({ kind: 'camera-lost' });
  });

  test.each([
    ['set-up', 1],
    ['wait', 2],
  ])('a camera lost in the %s fails with that', async (_, reading) => {
    const { run, source } = staged('camera', CALM);
    source.failsIn = { reading, after: 2, problem: { kind: 'camera-lost' } };
    expect(await run.execute()).toEqual({ kind: 'failed', problem: { kind: 'camera-lost' } });
    expect(source.closed).toBe(true);
  });

  test('a pose older than 150 ms raises no alert; a fresh one does', async () => {
    const alertsAtAge = async (age: number) => {
      const { run, source, reached, view, sounded } = staged('camera', ROUNDING);
      source.age = age;
      const outcome = run.execute();
      await reached('ready');
      run.startSet();
      await vi.waitFor(() => expect(view.readout?.repCount).toBe(4), { timeout: 20_000 });
      run.endSet();
      const { recording } = recorded(await outcome);
      return { alerts: recording.alerts, sounded };
    };
    const late = await alertsAtAge(400);
    expect(late.alerts).toEqual([]);
    expect(late.sounded).toEqual([]);
    const fresh = await alertsAtAge(40);
    expect(fresh.sounded.length).toBeGreaterThan(0);
    for (const { raisedAt, emittedAt } of fresh.alerts) {
      expect((emittedAt ?? Number.NaN) - raisedAt).toBeGreaterThanOrEqual(40);
      expect((emittedAt ?? Number.NaN) - raisedAt).toBeLessThan(150);
    }
  });

  test('movePadLine() while ready is the line of the set', async () => {
    const { run, reached, view } = staged('camera', CALM);
    const outcome = run.execute();
    await reached('ready');
    const padLine: PadLine = { hipEnd: { x: 500, y: -480 }, headEnd: { x: 320, y: -300 }, setBy: 'lifter' };
    run.movePadLine(padLine);
    expect(view.padLine).toEqual(padLine);
    run.startSet();
    await vi.waitFor(() => expect(view.readout?.repCount).toBe(1), { timeout: 20_000 });
    run.endSet();
    expect(recorded(await outcome).padLine).toEqual(padLine);
  });

  test('a lifter who moves to another place while ready is set up anew', async () => {
    const { run, estimator, reached, stages, view } = staged('camera', CALM);
    const outcome = run.execute();
    await reached('ready');
    const before = view.padLine;
    const see = seenIn(play(CALM, { machine: { hip: { x: 900, y: -450 } } }).recording);
    estimator.see = see;
    await vi.waitFor(() => expect(stages.filter((stage) => stage === 'ready')).toHaveLength(2), { timeout: 20_000 });
    expect(view.padLine?.hipEnd.x).toBeGreaterThan((before?.hipEnd.x ?? 0) + 200);
    run.cancel();
    await outcome;
  });

  test('a lifter who gets up to tap "Start set" finds it still there, and the set-up with it', async () => {
    const { run, estimator, reached, stages } = staged('camera', CALM);
    const outcome = run.execute();
    await reached('ready');
    const { see } = estimator;
    const asked = estimator.crops.length;
    estimator.see = ({ capturedAt }) => ({ kind: 'nobody', capturedAt });
    await vi.waitFor(() => expect(estimator.crops.length).toBeGreaterThan(asked + 40), { timeout: 20_000 });
    estimator.see = () => STANDING;
    await vi.waitFor(() => expect(estimator.crops.length).toBeGreaterThan(asked + 80), { timeout: 20_000 });
    expect(stages.at(-1)).toBe('ready');
    run.startSet();
    estimator.see = see;
    await reached('measuring');
    expect(stages.filter((stage) => stage === 'setting-up')).toHaveLength(1);
    run.cancel();
    await outcome;
  });

  test('a camera knocked away while ready is set up anew', async () => {
    const { run, estimator, reached, stages } = staged('camera', [rest(60_000)]);
    const outcome = run.execute();
    await reached('ready');
    const see = estimator.see;
    estimator.see = (...args) => ({ ...(see(...args) as Observation), cameraShift: shiftOf({ x: 0.2 * 1280, y: 0 }) });
    await vi.waitFor(() => expect(stages.slice(stages.indexOf('ready'))).toContain('setting-up'), { timeout: 20_000 });
    run.cancel();
    await outcome;
  });

  test('a camera knocked away while ready: a line drawn by hand is nowhere on the new picture, one is proposed', async () => {
    const { run, estimator, reached, stages, view } = staged('camera', [rest(60_000)]);
    const outcome = run.execute();
    await reached('ready');
    run.movePadLine({ hipEnd: { x: 500, y: -480 }, headEnd: { x: 320, y: -300 }, setBy: 'lifter' });
    const { see } = estimator;
    estimator.see = (...args) => ({ ...(see(...args) as Observation), cameraShift: shiftOf({ x: 0.2 * 1280, y: 0 }) });
    await vi.waitFor(() => expect(stages.slice(stages.indexOf('ready'))).toContain('setting-up'), { timeout: 20_000 });
    estimator.see = see;
    await vi.waitFor(() => expect(stages.filter((stage) => stage === 'ready')).toHaveLength(2), { timeout: 20_000 });
    expect(view.padLine?.setBy).toBe('proposal');
    run.cancel();
    await outcome;
  });

  test('a lifter who moves while ready, before a camera that stands, leaves the line that was drawn on the pad', async () => {
    const { run, estimator, reached, stages, view } = staged('camera', CALM);
    const outcome = run.execute();
    await reached('ready');
    const padLine: PadLine = { hipEnd: { x: 500, y: -480 }, headEnd: { x: 320, y: -300 }, setBy: 'lifter' };
    run.movePadLine(padLine);
    const see = seenIn(play(CALM, { machine: { hip: { x: 900, y: -450 } } }).recording);
    estimator.see = (...args) => ({ ...(see(...args) as Observation), cameraShift: shiftOf({ x: 0, y: 0 }) });
    await vi.waitFor(() => expect(stages.filter((stage) => stage === 'ready')).toHaveLength(2), { timeout: 20_000 });
    expect(view.padLine).toEqual(padLine);
    run.cancel();
    await outcome;
  });

  test('an error that nobody foresaw, in the set, keeps what was recorded', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { run, estimator } = staged('video', CALM);
    const { see } = estimator;
    let asked = 0;
    estimator.see = (...args) => {
      if (++asked > 250) throw new TypeError('no such thing');
      return see(...args);
    };
    const { recording, problem } = recorded(await run.execute());
    expect(problem).toEqual({ kind: 'unexpected', detail: 'TypeError: no such thing' });
    expect(recording.frames.length).toBeGreaterThan(20);
    vi.restoreAllMocks();
  });

  test('an empty machine is watched until somebody sits on it', async () => {
    const { run, estimator, reached, stages } = staged('camera', CALM);
    const { see } = estimator;
    estimator.see = ({ capturedAt }) => ({ kind: 'nobody', capturedAt });
    const outcome = run.execute();
    await vi.waitFor(() => expect(estimator.crops.length).toBeGreaterThan(20), { timeout: 20_000 });
    expect(stages).toEqual(['loading-model', 'setting-up']);
    estimator.see = see;
    await reached('ready');
    run.cancel();
    expect(await outcome).toEqual({ kind: 'cancelled' });
  });

  test('somebody who stands beside the machine is nobody yet', async () => {
    const { run, estimator, stages } = staged('camera', CALM);
    estimator.see = () => STANDING;
    const outcome = run.execute();
    await vi.waitFor(() => expect(estimator.crops.length).toBeGreaterThan(30), { timeout: 20_000 });
    expect(stages).not.toContain('ready');
    run.cancel();
    await outcome;
  });
});
